package no.individuellplan.core.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.pathway.rules.LegalDeadline;
import no.individuellplan.core.pathway.rules.RecommendedTime;
import no.individuellplan.core.pathway.rules.RecommendedTimeRules;
import no.individuellplan.core.pathway.rules.TogetherRules;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.plan.Plans;

/** The courses of national pathways with their clocks: for the person all, for a service its own. */
@ApplicationScoped
public class ReadCourses {
    private final CourseLines lines;
    private final Persons persons;
    private final Plans plans;
    private final Access access;
    private final CourseDesk desk;

    ReadCourses(CourseLines lines, Persons persons, Plans plans, Access access, CourseDesk desk) {
        this.lines = lines;
        this.persons = persons;
        this.plans = plans;
        this.access = access;
        this.desk = desk;
    }

    /**
     * One course as it stands.
     *
     * @param lasts whether it goes on today
     * @param deadline the hard clock; empty when no deadline was given
     * @param times the soft clocks, the oldest first
     * @param together what waits to be looked at together
     * @param planMissing there is a right to an individual plan, and no plan that the reader sees
     * @param mayTakeLonger the assessment may be said to need longer
     */
    public record Standing(
            Course course,
            boolean lasts,
            Optional<LegalDeadline> deadline,
            List<Soft> times,
            List<Reason> together,
            boolean planMissing,
            boolean mayTakeLonger) {}

    /** @param asked what the clock says today @param why the reason written when it was passed */
    public record Soft(RecommendedTime time, List<Reason> asked, Optional<CourseLine> why) {}

    /** @param mayWrite may start one, or go on with one */
    public record Seen(Person person, List<Standing> courses, boolean mayWrite, LocalDate today) {}

    /**
     * Those of the actor's own service, the newest first; of what another has written nothing.
     *
     * @throws NotVisible for one who neither sees one nor may start one; the try is logged
     */
    @Transactional
    public Seen of(Actor.Professional actor, PersonId person) {
        List<Course> own = desk.own(actor, person);
        boolean mayWrite = desk.hasTheTask(actor, person);
        if (own.isEmpty() && mayWrite) {
            access.toRead(actor, person, Area.IDENTITY);
        } else {
            access.toReadRows(actor, person, shown(own));
        }
        return seen(person, own, mayWrite);
    }

    /** Whether there is anything to open or to write for the actor; asks without logging, for showing the way to it. */
    @Transactional
    public boolean mayOpen(Actor.Professional actor, PersonId person) {
        return desk.hasTheTask(actor, person) || !desk.own(actor, person).isEmpty();
    }

    /**
     * All of them, from every service, the newest first.
     *
     * @throws NotVisible for anybody but the person, also those who act for them
     */
    @Transactional
    public Seen mine(Actor actor, PersonId person) {
        access.toReadRows(actor, person, shown(List.of()));
        return seen(person, lines.of(person), false);
    }

    /** Of none the whole area, which nobody but the person has. */
    private static Set<Access.Shown> shown(List<Course> courses) {
        Set<Access.Shown> shown = new HashSet<>(Set.of(new Access.Shown(Area.IDENTITY, null)));
        List<UUID> ids = courses.stream().map(Course::id).toList();
        ids.forEach(id -> shown.add(new Access.Shown(Area.TREATMENT, id)));
        if (ids.isEmpty()) {
            shown.add(new Access.Shown(Area.TREATMENT, null));
        }
        return shown;
    }

    private Seen seen(PersonId person, List<Course> courses, boolean mayWrite) {
        boolean hasPlan = plans.openOf(person).isPresent();
        return new Seen(
                persons.find(person).orElseThrow(),
                courses.reversed().stream()
                        .map(course -> standing(course, hasPlan))
                        .toList(),
                mayWrite,
                desk.today());
    }

    private Standing standing(Course course, boolean hasPlan) {
        CourseClocks clocks = desk.clocks(course);
        return new Standing(
                course,
                course.lastsOn(desk.today()),
                clocks.deadline(),
                clocks.recommended().stream()
                        .map(time -> new Soft(time, RecommendedTimeRules.ALL.advice(time), clocks.reasonFor(time.by())))
                        .toList(),
                TogetherRules.ALL.advice(clocks.together()),
                clocks.hasRightToPlan() && !hasPlan,
                clocks.mayTakeLonger());
    }
}
