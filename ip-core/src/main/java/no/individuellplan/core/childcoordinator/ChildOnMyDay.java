package no.individuellplan.core.childcoordinator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.childcoordinator.rules.ChildClockRules;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/** Child coordinators on the day of those at work: of the one asked, of the child coordinator, and of the coordinating unit. */
@ApplicationScoped
public class ChildOnMyDay {
    private static final String OFFER = "child-coordinator.clock.offer";

    private final ChildLines lines;
    private final ChildDesk desk;
    private final Persons persons;
    private final Access access;

    ChildOnMyDay(ChildLines lines, ChildDesk desk, Persons persons, Access access) {
        this.lines = lines;
        this.desk = desk;
        this.persons = persons;
        this.access = access;
    }

    /**
     * One child.
     *
     * @param asked it is the actor who is asked
     * @param holds the actor is child coordinator
     * @param eighteen when the duty ends
     * @param what the clocks that have run out; empty for one who is asked, or who is child coordinator and has time
     */
    public record Row(Person person, boolean asked, boolean holds, LocalDate eighteen, List<Reason> what) {}

    /** Each named is logged as read; the nearest birthday first. */
    @Transactional
    public List<Row> of(Actor.Professional actor) {
        List<Row> all = lines.visible().stream()
                .filter(ChildRole::stands)
                .flatMap(role -> row(actor, role))
                .sorted(Comparator.comparing(Row::eighteen))
                .toList();
        all.forEach(one -> access.toReadRows(
                actor,
                one.person().id(),
                Set.of(
                        new Access.Shown(Area.IDENTITY, null),
                        new Access.Shown(
                                Area.CHILD_COORDINATION, one.person().id().value()))));
        return all;
    }

    private Stream<Row> row(Actor.Professional actor, ChildRole role) {
        Optional<UnitId> unit = desk.unit(role.person());
        if (unit.isEmpty() || !desk.underEighteen(role.person())) {
            return Stream.empty();
        }
        Optional<ChildLine> holder = role.holder(unit.get());
        Optional<ChildLine> asked = role.asked(unit.get());
        boolean holds = mine(actor, holder);
        boolean askedMe = mine(actor, asked);
        boolean ours = actor.coordinatingUnit() && actor.unit().equals(unit.get());
        List<Reason> what = holds || ours
                ? ChildClockRules.ALL.advice(desk.clock(role.person(), holder.isPresent(), asked.isPresent())).stream()
                        .filter(reason -> ours || !reason.code().equals(OFFER))
                        .toList()
                : List.of();
        return askedMe || holds || !what.isEmpty()
                ? persons
                        .find(role.person())
                        .map(person -> new Row(
                                person,
                                askedMe,
                                holds,
                                desk.eighteen(person.id()).orElseThrow(),
                                what))
                        .stream()
                : Stream.empty();
    }

    private static boolean mine(Actor.Professional actor, Optional<ChildLine> line) {
        return line.filter(one -> actor.employment().equals(one.whom())).isPresent();
    }
}
