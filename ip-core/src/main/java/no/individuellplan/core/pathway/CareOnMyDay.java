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
import no.individuellplan.core.pathway.rules.PathwayChoices;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/** Whose plan is to be looked at, or offered, because of the treatment they are in: on the day of those who work with it at the service. */
@ApplicationScoped
public class CareOnMyDay {
    private final CareLines lines;
    private final Persons persons;
    private final Access access;
    private final CareDesk desk;
    private final PathwayChoices choices;

    CareOnMyDay(CareLines lines, Persons persons, Access access, CareDesk desk, PathwayChoices choices) {
        this.lines = lines;
        this.persons = persons;
        this.access = access;
        this.desk = desk;
        this.choices = choices;
    }

    /** One person to look at the plan of. @param item what the treatment is opened by. @param what at least one clock */
    public record ToLookAt(Person person, UUID item, List<Reason> what) {}

    /** Each named is logged as read. */
    @Transactional
    public List<ToLookAt> of(Actor.Professional actor) {
        List<ToLookAt> all = lines.visible().stream()
                .flatMap(ledger -> ledger.newest().stream())
                .flatMap(this::toLookAt)
                .toList();
        all.forEach(one -> access.toReadRows(
                actor,
                one.person().id(),
                Set.of(new Access.Shown(Area.IDENTITY, null), new Access.Shown(Area.TREATMENT, one.item()))));
        return all;
    }

    private Stream<ToLookAt> toLookAt(Care care) {
        List<Reason> what = care.asked(desk.hasPlan(care.began().person()), desk.today(), choices);
        return what.isEmpty()
                ? Stream.empty()
                : persons
                        .find(care.began().person())
                        .map(person -> new ToLookAt(person, care.began().item(), what))
                        .stream();
    }
}
