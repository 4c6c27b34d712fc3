package no.individuellplan.core.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.pathway.CourseDesk.Entry;
import no.individuellplan.core.pathway.rules.CourseRules;
import no.individuellplan.core.pathway.rules.CourseStep;

/** Writes in the day a course reaches a step, the deadline that was given, or the day the treatment plan is next evaluated. */
@ApplicationScoped
public class WriteCourseDay {
    private final CourseDesk desk;

    WriteCourseDay(CourseDesk desk) {
        this.desk = desk;
    }

    /**
     * What there is one of is corrected by being written anew.
     *
     * @param step one that is a day, and not the start
     * @param day Europe/Oslo
     * @param evaluation the evaluation whose day is corrected; null for a new one, and for every other step
     * @throws RuleViolation with every reason of {@link CourseRules}
     * @throws no.individuellplan.core.access.NotVisible for one who does not know the person here
     */
    @Transactional
    public CourseLine write(
            Actor.Professional actor, PersonId person, UUID course, CourseStep step, LocalDate day, UUID evaluation) {
        if (step == CourseStep.START || step.isInWords()) {
            throw new IllegalArgumentException(step + " is not a day that is reached");
        }
        Course standing = desk.ongoing(actor, person, course).orElse(null);
        UUID replaced = standing == null
                ? null
                : replaced(standing, step, evaluation).map(CourseLine::id).orElse(null);
        Entry entry = new Entry(standing, false, step, day, null, null, replaced);
        desk.decide(actor, person, entry).orThrow();
        return desk.write(actor, person, entry);
    }

    private static Optional<CourseLine> replaced(Course course, CourseStep step, UUID evaluation) {
        return step == CourseStep.EVALUATION
                ? course.evaluations().stream()
                        .filter(one -> one.id().equals(evaluation))
                        .findFirst()
                : course.newest(step).filter(line -> step.isOnce());
    }
}
