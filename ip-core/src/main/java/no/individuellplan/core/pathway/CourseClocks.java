package no.individuellplan.core.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.pathway.rules.CourseStep;
import no.individuellplan.core.pathway.rules.LegalDeadline;
import no.individuellplan.core.pathway.rules.PathwayTimes;
import no.individuellplan.core.pathway.rules.RecommendedTime;
import no.individuellplan.core.pathway.rules.RecommendedTime.Span;
import no.individuellplan.core.pathway.rules.TogetherFacts;

/** The clocks of one course on one day: the recommended times, and apart from them the deadline that is a right. */
record CourseClocks(Course course, PathwayTimes times, LocalDate today) {

    /** The one deadline that is a right; empty when none was given. */
    Optional<LegalDeadline> deadline() {
        return course.day(CourseStep.DEADLINE)
                .map(by -> new LegalDeadline(
                        by,
                        course.day(CourseStep.FIRST_ATTENDANCE).orElse(null),
                        ended() != null,
                        today,
                        times.leadDays()));
    }

    /** Those that have run, and the one that runs; the oldest first. */
    List<RecommendedTime> recommended() {
        List<RecommendedTime> all = new ArrayList<>();
        PathwayTimes.Days days =
                times.of(course.referral().pathway(), course.referral().setting());
        Optional<LocalDate> decision = course.day(CourseStep.CLINICAL_DECISION);
        course.day(CourseStep.FIRST_ATTENDANCE)
                .ifPresent(first -> all.add(time(
                        Span.TO_DECISION,
                        first,
                        days.decision() + (said(CourseStep.LONGER) ? days.longer() : 0),
                        decision.orElse(null))));
        decision.ifPresent(decided -> evaluations(decided, days, all));
        return List.copyOf(all);
    }

    private void evaluations(LocalDate decided, PathwayTimes.Days days, List<RecommendedTime> all) {
        LocalDate from = decided;
        Span span = Span.TO_FIRST_EVALUATION;
        int length = days.firstEvaluation();
        for (CourseLine evaluation : course.evaluations()) {
            all.add(time(span, from, length, evaluation.day()));
            from = evaluation.day();
            span = Span.TO_NEXT_EVALUATION;
            length = days.nextEvaluation();
        }
        all.add(time(span, from, length, null));
    }

    /** What is to be looked at together now. */
    TogetherFacts together() {
        LocalDate next = course.day(CourseStep.TREATMENT_PLAN).orElse(null);
        boolean evaluated = next != null
                && course.evaluations().stream()
                        .anyMatch(evaluation -> !evaluation.day().isBefore(next));
        return new TogetherFacts(
                assessed(CourseStep.RIGHT_TO_PLAN) || assessed(CourseStep.NO_RIGHT_TO_PLAN),
                assessed(CourseStep.CRISIS_PLAN),
                assessed(CourseStep.CARE_TEAM),
                course.day(CourseStep.CLINICAL_DECISION).isPresent(),
                evaluated ? null : next,
                today);
    }

    /** The last answer is that there is a right to a plan. */
    boolean hasRightToPlan() {
        return course.lines().stream()
                .map(CourseLine::step)
                .filter(step -> step == CourseStep.RIGHT_TO_PLAN || step == CourseStep.NO_RIGHT_TO_PLAN)
                .reduce((older, newer) -> newer)
                .filter(step -> step == CourseStep.RIGHT_TO_PLAN)
                .isPresent();
    }

    /** An assessment that may take longer, and has not been said to. */
    boolean mayTakeLonger() {
        return times.of(course.referral().pathway(), course.referral().setting())
                                .longer()
                        > 0
                && course.day(CourseStep.CLINICAL_DECISION).isEmpty()
                && !said(CourseStep.LONGER);
    }

    /** Answered since the decision was first written, or since the start while there is none. */
    private boolean assessed(CourseStep what) {
        List<CourseLine> lines = course.lines();
        int asked = 0;
        for (int i = lines.size() - 1; i >= 0; i--) {
            asked = lines.get(i).step() == CourseStep.CLINICAL_DECISION ? i : asked;
        }
        return lines.subList(asked, lines.size()).stream().anyMatch(line -> line.step() == what);
    }

    private boolean said(CourseStep step) {
        return course.lines().stream().anyMatch(line -> line.step() == step);
    }

    private RecommendedTime time(Span span, LocalDate from, int days, LocalDate reached) {
        LocalDate by = from.plusDays(days);
        return new RecommendedTime(
                course.referral().pathway(),
                span,
                from,
                by,
                reached == null ? ended() : reached,
                reasonFor(by).isPresent(),
                today,
                times.leadDays());
    }

    /** The newest reason for having passed the time that ends on that day. */
    Optional<CourseLine> reasonFor(LocalDate by) {
        return course.lines().stream()
                .filter(line -> line.step() == CourseStep.REASON && line.day().equals(by))
                .reduce((older, newer) -> newer);
    }

    /** The last day, when it has come. */
    private LocalDate ended() {
        return course.until() == null || course.until().isAfter(today) ? null : course.until();
    }
}
