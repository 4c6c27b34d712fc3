package no.individuellplan.core.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.pathway.CourseDesk.Entry;
import no.individuellplan.core.pathway.rules.CourseRules;
import no.individuellplan.core.pathway.rules.CourseStep;

/**
 * Writes why a recommended time was passed, why an assessment needs longer, or what therapist and person came to together
 * about a plan, a crisis plan or a group (PAS-01, -13). The person reads it, and may ask.
 */
@ApplicationScoped
public class WriteCourseWords {
    private final CourseDesk desk;

    WriteCourseWords(CourseDesk desk) {
        this.desk = desk;
    }

    /**
     * @param step one that is in words
     * @param about the last day of the time that was passed, for a reason; else not looked at
     * @throws RuleViolation with every reason of {@link CourseRules}
     * @throws no.individuellplan.core.access.NotVisible for one who does not know the person here
     */
    @Transactional
    public CourseLine write(
            Actor.Professional actor, PersonId person, UUID course, CourseStep step, LocalDate about, String words) {
        if (!step.isInWords()) {
            throw new IllegalArgumentException(step + " is a day");
        }
        Course standing = desk.ongoing(actor, person, course).orElse(null);
        LocalDate day = step == CourseStep.REASON ? about : desk.today();
        Entry entry = new Entry(standing, false, step, day, null, words, null);
        desk.decide(actor, person, entry).orThrow();
        return desk.write(actor, person, entry);
    }
}
