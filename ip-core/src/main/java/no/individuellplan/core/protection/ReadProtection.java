package no.individuellplan.core.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.AccessFacts;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.Persons;

/** How a person's address is protected, who is in the case team and who is shut out, for those who coordinate. */
@ApplicationScoped
public class ReadProtection {
    private final Protections protections;
    private final Persons persons;
    private final Staff staff;
    private final Agencies agencies;
    private final Access access;
    private final CaseDesk desk;

    ReadProtection(
            Protections protections, Persons persons, Staff staff, Agencies agencies, Access access, CaseDesk desk) {
        this.protections = protections;
        this.persons = persons;
        this.staff = staff;
        this.agencies = agencies;
        this.access = access;
        this.desk = desk;
    }

    /**
     * What stands.
     *
     * @param close those who act for the person and next of kin, who can be shut out, by name
     * @param team those named one by one, by name
     * @param colleagues at the actor's unit and at those in the plan, who can be named
     * @param units in the plan, whose mailboxes can be opened
     */
    public record Standing(
            AddressProtection level,
            Optional<ProtectionLine> said,
            ProtectionLedger ledger,
            Map<UUID, String> close,
            Map<UUID, String> team,
            List<Employee> colleagues,
            List<ServiceUnit> units) {}

    /** @throws no.individuellplan.core.access.NotVisible for one who does not coordinate */
    @Transactional
    public Standing of(Actor.Professional actor, PersonId person) {
        access.toWrite(actor, person, Area.COORDINATION);
        ProtectionLedger ledger = protections.visibleOf(person);
        AccessFacts facts = desk.about(person);
        Map<UUID, String> close = Stream.concat(
                        facts.representatives().stream()
                                .map(one -> one.representative().value()),
                        facts.kin().stream().map(AccessFacts.Kin::person))
                .distinct()
                .collect(Collectors.toMap(who -> who, this::personsName));
        return new Standing(
                protections.levelOf(person),
                ledger.level(),
                ledger,
                close,
                ledger.team().stream().collect(Collectors.toMap(ProtectionLine::about, line -> name(line.about()))),
                Stream.concat(Stream.of(actor.unit()), units(facts))
                        .distinct()
                        .flatMap(unit -> staff.of(unit).stream())
                        .toList(),
                units(facts).flatMap(unit -> agencies.unit(unit).stream()).toList());
    }

    /** Services that have been asked or take part, and the coordinator's own. */
    private static Stream<UnitId> units(AccessFacts facts) {
        return Stream.concat(
                        facts.participants().stream().map(AccessFacts.Taking::unit),
                        Optional.ofNullable(facts.chair()).map(AccessFacts.Chair::holderUnit).stream())
                .distinct()
                .map(UnitId::new);
    }

    private String name(UUID who) {
        return staff.find(new EmploymentId(who)).map(Employee::name).orElseGet(() -> personsName(who));
    }

    private String personsName(UUID who) {
        return persons.nameOf(new PersonId(who)).orElseThrow();
    }
}
