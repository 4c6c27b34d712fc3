package no.individuellplan.core.pathway;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.pathway.rules.CourseStep;

/**
 * Between which days a step of a course lies, by the steps that stand.
 *
 * @param replaced the line a new one stands in the place of, which binds nothing; null when there is none
 */
record CourseOrder(Course course, UUID replaced) {

    /** The latest of what comes ahead of it; null when nothing does. */
    LocalDate notBefore(CourseStep step) {
        return switch (step) {
            case START, LONGER, REASON, RIGHT_TO_PLAN, NO_RIGHT_TO_PLAN, CRISIS_PLAN, CARE_TEAM -> null;
            case DEADLINE, TREATMENT_PLAN, FIRST_ATTENDANCE -> latest(CourseStep.START);
            case CLINICAL_DECISION -> latest(CourseStep.START, CourseStep.FIRST_ATTENDANCE);
            case EVALUATION -> latest(CourseStep.START, CourseStep.FIRST_ATTENDANCE, CourseStep.CLINICAL_DECISION);
            case END, TRANSFER ->
                latest(
                        CourseStep.START,
                        CourseStep.FIRST_ATTENDANCE,
                        CourseStep.CLINICAL_DECISION,
                        CourseStep.EVALUATION);
        };
    }

    /** The first of what follows it; null when nothing does. */
    LocalDate notAfter(CourseStep step) {
        return switch (step) {
            case START ->
                earliest(
                        CourseStep.FIRST_ATTENDANCE,
                        CourseStep.CLINICAL_DECISION,
                        CourseStep.EVALUATION,
                        CourseStep.DEADLINE,
                        CourseStep.END);
            case FIRST_ATTENDANCE -> earliest(CourseStep.CLINICAL_DECISION, CourseStep.EVALUATION, CourseStep.END);
            case CLINICAL_DECISION -> earliest(CourseStep.EVALUATION, CourseStep.END);
            case EVALUATION -> earliest(CourseStep.END);
            case DEADLINE, TREATMENT_PLAN, END, TRANSFER -> null;
            case LONGER, REASON, RIGHT_TO_PLAN, NO_RIGHT_TO_PLAN, CRISIS_PLAN, CARE_TEAM -> null;
        };
    }

    /** Whether the step it needs ahead of it has been reached. */
    boolean isReady(CourseStep step) {
        return switch (step) {
            case CLINICAL_DECISION -> course.day(CourseStep.FIRST_ATTENDANCE).isPresent();
            case EVALUATION -> course.day(CourseStep.CLINICAL_DECISION).isPresent();
            case START, DEADLINE, FIRST_ATTENDANCE, TREATMENT_PLAN, END, TRANSFER -> true;
            case LONGER, REASON, RIGHT_TO_PLAN, NO_RIGHT_TO_PLAN, CRISIS_PLAN, CARE_TEAM -> true;
        };
    }

    private LocalDate latest(CourseStep... steps) {
        return days(steps).max(Comparator.naturalOrder()).orElse(null);
    }

    private LocalDate earliest(CourseStep... steps) {
        return days(steps).min(Comparator.naturalOrder()).orElse(null);
    }

    private Stream<LocalDate> days(CourseStep... steps) {
        return Stream.of(steps)
                .flatMap(step ->
                        step == CourseStep.EVALUATION ? course.evaluations().stream() : course.newest(step).stream())
                .filter(line -> !Objects.equals(line.id(), replaced))
                .map(CourseLine::day);
    }
}
