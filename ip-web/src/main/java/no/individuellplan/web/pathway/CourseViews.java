package no.individuellplan.web.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleTexts;
import no.individuellplan.core.pathway.Course;
import no.individuellplan.core.pathway.CourseLine;
import no.individuellplan.core.pathway.ReadCourses;
import no.individuellplan.core.pathway.ReadCourses.Seen;
import no.individuellplan.core.pathway.ReadCourses.Standing;
import no.individuellplan.core.pathway.rules.CourseStep;
import no.individuellplan.core.pathway.rules.LegalDeadline;
import no.individuellplan.core.pathway.rules.Pathway;
import no.individuellplan.core.pathway.rules.Referral;
import no.individuellplan.core.pathway.rules.Setting;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.DateInput;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.staff.Words;

/** Fills the pages on the courses of national pathways. */
@ApplicationScoped
class CourseViews {
    private final ReadCourses read;
    private final CurrentLanguage language;
    private final Words words;
    private final Clock clock;

    CourseViews(ReadCourses read, CurrentLanguage language, Words words, Clock clock) {
        this.read = read;
        this.language = language;
        this.words = words;
        this.clock = clock;
    }

    List<CourseView> views(Seen seen) {
        return seen.courses().stream().map(this::view).toList();
    }

    /** @throws NotVisible when the actor sees no such course */
    CoursePageView page(Actor.Professional actor, PersonId person, UUID course, Form form) {
        Seen seen = read.of(actor, person);
        return new CoursePageView(CarePage.base(person), seen.person().name(), view(the(seen, course)), form);
    }

    /** @param course whose start is corrected; null for a new one */
    StartCourseView start(Actor.Professional actor, PersonId person, UUID course, Form form) {
        Seen seen = read.of(actor, person);
        CourseTexts say = words.in(CourseTexts.class);
        return new StartCourseView(
                course == null ? CoursePage.base(person) : CoursePage.base(person) + "/" + course + "/start",
                course == null ? CarePage.base(person) : CoursePage.base(person) + "/" + course,
                seen.person().name(),
                course != null,
                Arrays.stream(Pathway.values())
                        .map(one -> new Choice(one.name(), say.pathway(one) + " (" + one.name() + ")"))
                        .toList(),
                Arrays.stream(Setting.values())
                        .map(one -> new Choice(one.name(), say.setting(one)))
                        .toList(),
                course == null || !form.values().isEmpty()
                        ? form
                        : filled(the(seen, course).course().referral()));
    }

    private static Standing the(Seen seen, UUID course) {
        return seen.courses().stream()
                .filter(one -> one.course().id().equals(course))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private static Form filled(Referral referral) {
        return Form.empty()
                .with("pathway", referral.pathway().name())
                .with("setting", referral.setting().name())
                .with("received", referral.received() == null ? "" : DateInput.write(referral.received()))
                .with("assessed", referral.assessed() == null ? "" : DateInput.write(referral.assessed()));
    }

    private CourseView view(Standing seen) {
        CourseTexts say = words.in(CourseTexts.class);
        Course course = seen.course();
        return new CourseView(
                CoursePage.base(course.person()) + "/" + course.id(),
                say.pathway(course.referral().pathway()),
                say.setting(course.referral().setting()),
                seen.lasts(),
                course.day(CourseStep.START).map(DateInput::write).orElseThrow(),
                course.until() == null ? null : DateInput.write(course.until()),
                course.lines().getFirst().organisation(),
                seen.deadline().map(CourseViews::hard).orElse(null),
                seen.times().stream().map(time -> soft(time, say)).toList(),
                lines(course, say, true),
                course.day(CourseStep.TREATMENT_PLAN).map(DateInput::write).orElse(null),
                seen.planMissing(),
                sentences(seen.together()),
                lines(course, say, false).reversed(),
                steps(say),
                course.evaluations().stream()
                        .map(one -> new Choice(one.id().toString(), say.correctsThat(DateInput.write(one.day()))))
                        .toList(),
                abouts(seen, say));
    }

    private static CourseView.Hard hard(LegalDeadline deadline) {
        return new CourseView.Hard(
                DateInput.write(deadline.by()),
                deadline.begun() == null ? null : DateInput.write(deadline.begun()),
                deadline.isBroken(),
                deadline.wasBroken());
    }

    private CourseView.Soft soft(ReadCourses.Soft soft, CourseTexts say) {
        return new CourseView.Soft(
                say.span(soft.time().span()),
                DateInput.write(soft.time().from()),
                DateInput.write(soft.time().by()),
                soft.time().runs() ? null : DateInput.write(soft.time().stopped()),
                soft.time().hasPassed(),
                soft.why().map(CourseLine::words).orElse(null),
                sentences(soft.asked()));
    }

    /** @param inWords what was said in words, but for the reasons, which stand with their time; else all */
    private List<CourseView.Line> lines(Course course, CourseTexts say, boolean inWords) {
        Set<UUID> standing = course.standing().stream().map(CourseLine::id).collect(Collectors.toSet());
        return course.lines().stream()
                .filter(line -> !inWords || (line.step().isInWords() && line.step() != CourseStep.REASON))
                .map(line -> new CourseView.Line(
                        say.step(line.step()),
                        DateInput.write(line.day()),
                        line.words(),
                        line.byName(),
                        DateInput.write(LocalDate.ofInstant(line.at(), clock.getZone())),
                        !standing.contains(line.id())))
                .toList();
    }

    private static List<Choice> steps(CourseTexts say) {
        return Arrays.stream(CourseStep.values())
                .filter(step -> step != CourseStep.START && !step.isInWords())
                .map(step -> new Choice(step.name(), say.step(step)))
                .toList();
    }

    private static List<Choice> abouts(Standing seen, CourseTexts say) {
        Stream<Choice> reasons = seen.times().stream()
                .filter(soft -> soft.time().hasPassed())
                .map(soft -> new Choice(
                        CourseStep.REASON + " " + soft.time().by(),
                        say.reasonFor(
                                say.span(soft.time().span()),
                                DateInput.write(soft.time().by()))));
        Stream<Choice> others = Arrays.stream(CourseStep.values())
                .filter(step -> step.isInWords() && step != CourseStep.REASON)
                .filter(step -> step != CourseStep.LONGER || seen.mayTakeLonger())
                .map(step -> new Choice(step.name(), say.step(step)));
        return Stream.concat(reasons, others).toList();
    }

    private List<String> sentences(List<Reason> reasons) {
        return RuleTexts.sentences(reasons, language.language().locale());
    }
}
