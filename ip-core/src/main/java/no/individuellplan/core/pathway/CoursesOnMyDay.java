package no.individuellplan.core.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.pathway.rules.LegalDeadlineRules;
import no.individuellplan.core.pathway.rules.RecommendedTimeRules;
import no.individuellplan.core.pathway.rules.TogetherRules;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/** The courses that ask for something today: on the day of those who work with them at the service. */
@ApplicationScoped
public class CoursesOnMyDay {
    private final CourseLines lines;
    private final Persons persons;
    private final Access access;
    private final CourseDesk desk;

    CoursesOnMyDay(CourseLines lines, Persons persons, Access access, CourseDesk desk) {
        this.lines = lines;
        this.persons = persons;
        this.access = access;
        this.desk = desk;
    }

    /**
     * One course, with at least one thing of either kind.
     *
     * @param deadline what the hard clock says, which is about a right
     * @param other recommended times, and what is to be looked at together
     */
    public record Due(Person person, UUID course, List<Reason> deadline, List<Reason> other) {}

    /** Each named is logged as read. */
    @Transactional
    public List<Due> of(Actor.Professional actor) {
        List<Due> all = lines.visible().stream()
                .filter(course -> course.unit().equals(actor.unit()) && course.lastsOn(desk.today()))
                .flatMap(this::due)
                .toList();
        all.forEach(one -> access.toReadRows(
                actor,
                one.person().id(),
                Set.of(new Access.Shown(Area.IDENTITY, null), new Access.Shown(Area.TREATMENT, one.course()))));
        return all;
    }

    private Stream<Due> due(Course course) {
        CourseClocks clocks = desk.clocks(course);
        List<Reason> deadline = clocks.deadline().stream()
                .flatMap(one -> LegalDeadlineRules.ALL.advice(one).stream())
                .toList();
        List<Reason> other = Stream.concat(
                        clocks.recommended().stream().flatMap(time -> RecommendedTimeRules.ALL.advice(time).stream()),
                        TogetherRules.ALL.advice(clocks.together()).stream())
                .distinct()
                .toList();
        return deadline.isEmpty() && other.isEmpty()
                ? Stream.empty()
                : persons.find(course.person()).map(person -> new Due(person, course.id(), deadline, other)).stream();
    }
}
