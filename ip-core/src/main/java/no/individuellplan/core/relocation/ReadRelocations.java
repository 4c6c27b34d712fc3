package no.individuellplan.core.relocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.Colleague;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RelocationId;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.relocation.rules.LateFacts;
import no.individuellplan.core.relocation.rules.RelocationClockRules;

/** How it goes with plans that move: for the person's side and the coordinator, and for the two coordinating units. */
@ApplicationScoped
public class ReadRelocations {
    private final Relocations relocations;
    private final Persons persons;
    private final Chairs chairs;
    private final Staff staff;
    private final Agencies agencies;
    private final Access access;
    private final LegalChoices choices;
    private final Clock clock;

    public ReadRelocations(
            Relocations relocations,
            Persons persons,
            Chairs chairs,
            Staff staff,
            Agencies agencies,
            Access access,
            LegalChoices choices,
            Clock clock) {
        this.relocations = relocations;
        this.persons = persons;
        this.chairs = chairs;
        this.staff = staff;
        this.agencies = agencies;
        this.access = access;
        this.choices = choices;
        this.clock = clock;
    }

    /**
     * A move with the names that belong to it.
     *
     * @param coordinator who sits in the chair: all that a unit the plan has not come to yet is told besides the name
     * @param late nobody has taken over in time (VEI-14)
     */
    public record Moving(
            Relocation relocation,
            Person person,
            ServiceUnit from,
            ServiceUnit to,
            Optional<Colleague> coordinator,
            LocalDate dueOn,
            boolean late) {}

    /** The newest first. */
    @Transactional
    public List<Moving> of(Actor actor, PersonId person) {
        access.toRead(actor, person, Area.CONSENT);
        access.toRead(actor, person, Area.IDENTITY);
        return relocations.of(person).stream().map(this::moving).toList();
    }

    /** Those that the actor's unit is one of the two of, oldest first. Each is logged as read. */
    @Transactional
    public List<Moving> atUnit(Actor.Professional actor) {
        return relocations.visible().stream()
                .filter(one -> one.from().equals(actor.unit()) || one.to().equals(actor.unit()))
                .filter(one -> one.waits() || one.state() == Relocation.State.TAKEN_OVER && !over(one))
                .filter(one ->
                        access.may(actor, one.person(), Area.CONSENT, one.id().value(), Right.READ))
                .map(one -> read(actor, one))
                .toList();
    }

    @Transactional
    public Moving one(Actor actor, RelocationId id) {
        return read(actor, relocations.find(id).orElseThrow(() -> access.refusedItem(actor, "CONSENT", id.value())));
    }

    /** The municipalities a plan can go to: all that have a coordinating unit here. Holds nothing about anybody. */
    public List<ServiceUnit> municipalities() {
        return agencies.agencies().stream()
                .filter(agency -> agency.kind() == Agency.Kind.MUNICIPALITY)
                .flatMap(agency -> agencies.coordinatingUnitOf(agency.id()).stream())
                .toList();
    }

    private boolean over(Relocation one) {
        return one.handedOverBy().isBefore(LocalDate.now(clock));
    }

    private Moving read(Actor actor, Relocation one) {
        access.toReadWithName(actor, one.person(), Area.CONSENT, one.id().value());
        return moving(one);
    }

    private Moving moving(Relocation one) {
        LocalDate due = one.dueOn(choices.relocationAnswerDays());
        return new Moving(
                one,
                persons.find(one.person()).orElse(null),
                agencies.unit(one.from()).orElseThrow(),
                agencies.unit(one.to()).orElseThrow(),
                chairs.recognise(one.person()).map(CoordinatorChair::holder).flatMap(staff::colleague),
                due,
                !RelocationClockRules.ALL
                        .advice(new LateFacts(one.waits(), due, LocalDate.now(clock)))
                        .isEmpty());
    }
}
