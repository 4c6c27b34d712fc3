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
import no.individuellplan.core.pathway.rules.Referral;

/**
 * Writes in that a course of a national pathway has started here, without the person's consent (PAS-02, -03); at another
 * trust it starts anew. What was written by mistake is corrected by a new line.
 */
@ApplicationScoped
public class StartCourse {
    private final CourseDesk desk;
    private final WriteCourseDay days;

    StartCourse(CourseDesk desk, WriteCourseDay days) {
        this.desk = desk;
        this.days = days;
    }

    /**
     * @param deadline the day by which help shall have begun, Europe/Oslo; null when none was given
     * @throws RuleViolation with every reason of {@link CourseRules}
     * @throws no.individuellplan.core.access.NotVisible for one who does not know the person here
     */
    @Transactional
    public CourseLine start(Actor.Professional actor, PersonId person, Referral referral, LocalDate deadline) {
        CourseLine started = written(actor, person, referral, null, true);
        if (deadline != null) {
            days.write(actor, person, started.course(), CourseStep.DEADLINE, deadline, null);
        }
        return started;
    }

    /** As {@link #start}, in the place of what stands about how this course started. */
    @Transactional
    public CourseLine correct(Actor.Professional actor, PersonId person, UUID course, Referral referral) {
        return written(
                actor, person, referral, desk.ongoing(actor, person, course).orElse(null), false);
    }

    private CourseLine written(
            Actor.Professional actor, PersonId person, Referral referral, Course course, boolean isNew) {
        UUID replaced = course == null
                ? null
                : course.newest(CourseStep.START).map(CourseLine::id).orElseThrow();
        Entry entry = new Entry(course, isNew, CourseStep.START, desk.startsOn(referral), referral, null, replaced);
        desk.decide(actor, person, entry).orThrow();
        return desk.write(actor, person, entry);
    }
}
