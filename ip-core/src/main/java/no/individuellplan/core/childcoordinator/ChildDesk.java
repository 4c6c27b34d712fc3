package no.individuellplan.core.childcoordinator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.childcoordinator.ChildLine.Says;
import no.individuellplan.core.childcoordinator.rules.ChildAskFacts;
import no.individuellplan.core.childcoordinator.rules.ChildAskRules;
import no.individuellplan.core.childcoordinator.rules.ChildClockFacts;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.Needs;
import no.individuellplan.core.person.LegalAge;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/** Knows who may be child coordinator for somebody, which unit answers for it, and keeps what is said. */
@ApplicationScoped
class ChildDesk {
    private final ChildLines lines;
    private final Needs needs;
    private final Persons persons;
    private final Consents consents;
    private final Staff staff;
    private final Agencies agencies;
    private final Chairs chairs;
    private final LegalChoices choices;
    private final Ids ids;
    private final Clock clock;

    ChildDesk(
            ChildLines lines,
            Needs needs,
            Persons persons,
            Consents consents,
            Staff staff,
            Agencies agencies,
            Chairs chairs,
            LegalChoices choices,
            Ids ids,
            Clock clock) {
        this.lines = lines;
        this.needs = needs;
        this.persons = persons;
        this.consents = consents;
        this.staff = staff;
        this.agencies = agencies;
        this.chairs = chairs;
        this.choices = choices;
        this.ids = ids;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The coordinating unit that answers today; empty while no need is known. */
    Optional<UnitId> unit(PersonId person) {
        return needs.newestOf(person).map(Need::receivingUnit);
    }

    /** The birthday on which the duty ends; empty when the birth date is unknown. */
    Optional<LocalDate> eighteen(PersonId person) {
        return persons.find(person).map(Person::birthDate).map(LegalAge.ADULT::reachedOn);
    }

    boolean underEighteen(PersonId person) {
        return eighteen(person).filter(today()::isBefore).isPresent();
    }

    boolean handOverHasBegun(PersonId person) {
        return clock(person, false, false).handOverHasBegun();
    }

    /** What the clocks are about. Who sits in the ordinary chair is asked past permits. */
    ChildClockFacts clock(PersonId person, boolean held, boolean asked) {
        return new ChildClockFacts(
                eighteen(person).orElse(null),
                today(),
                choices.childCoordinatorDays(),
                held,
                asked,
                chairs.recognise(person).filter(chair -> chair.holder() != null).isPresent());
    }

    /** Everybody who answers for the child has said yes, and nobody no since. */
    boolean wanted(PersonId person) {
        return consents.ledgerOf(person)
                .inForce(ConsentKind.CHILD_COORDINATOR, null, today())
                .isPresent();
    }

    /** @param mayAsk whether the one who asks may */
    Decision fit(PersonId person, UnitId unit, EmploymentId whom, boolean mayAsk) {
        Optional<Employee> employee = Optional.ofNullable(whom).flatMap(staff::find);
        return ChildAskRules.ALL.evaluateAll(new ChildAskFacts(
                wanted(person),
                mayAsk,
                employee.filter(one -> agencies.unit(unit)
                                .map(ServiceUnit::agency)
                                .filter(one.agency()::equals)
                                .isPresent())
                        .isPresent(),
                employee.map(Employee::ownPerson)
                        .filter(own -> own.equals(person) || persons.areFamily(own, person))
                        .isPresent(),
                underEighteen(person)));
    }

    void wanted(Actor actor, PersonId person) {
        UUID id = ids.next();
        say(actor, person, id, id, Says.WANTED, unit(person).orElseThrow(), null);
    }

    void say(Actor actor, ChildRole role, Says says, EmploymentId whom) {
        say(
                actor,
                role.person(),
                ids.next(),
                role.id(),
                says,
                unit(role.person()).orElseThrow(),
                whom);
    }

    private void say(Actor actor, PersonId person, UUID id, UUID role, Says says, UnitId unit, EmploymentId whom) {
        lines.add(new ChildLine(
                id,
                person,
                lines.lastNumber(person) + 1,
                says,
                role,
                unit,
                whom,
                Optional.ofNullable(whom)
                        .flatMap(staff::find)
                        .map(Employee::name)
                        .orElse(null),
                null,
                today(),
                null,
                actor.id(),
                actor.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    void did(Actor actor, ChildRole role, ChildTask task, LocalDate day, String words) {
        lines.add(new ChildLine(
                ids.next(),
                role.person(),
                null,
                Says.TASK,
                role.id(),
                unit(role.person()).orElseThrow(),
                null,
                null,
                task,
                day,
                words,
                actor.id(),
                actor.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
