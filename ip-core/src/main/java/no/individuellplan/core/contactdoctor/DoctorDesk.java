package no.individuellplan.core.contactdoctor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.contactdoctor.rules.DoctorFacts;
import no.individuellplan.core.contactdoctor.rules.DoctorRules;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.participant.PlansInWork;

/** Says which service writes about a contact doctor, and keeps what it writes. */
@ApplicationScoped
class DoctorDesk {
    private final ContactDoctors doctors;
    private final Participants participants;
    private final PlansInWork plans;
    private final Agencies agencies;
    private final Access access;
    private final RenewPermits renew;
    private final Ids ids;
    private final Clock clock;

    DoctorDesk(
            ContactDoctors doctors,
            Participants participants,
            PlansInWork plans,
            Agencies agencies,
            Access access,
            RenewPermits renew,
            Ids ids,
            Clock clock) {
        this.doctors = doctors;
        this.participants = participants;
        this.plans = plans;
        this.agencies = agencies;
        this.access = access;
        this.renew = renew;
        this.ids = ids;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The actor's own service in the person's open plan, where the actor is the one who works with it. */
    Optional<Participant> place(Actor.Professional actor, PersonId person) {
        return participants.visible().stream()
                .filter(one -> one.person().equals(person) && one.takesPart())
                .filter(one ->
                        one.unit().equals(actor.unit()) && actor.employment().equals(one.contact()))
                .findFirst();
    }

    /** The contact of a specialist service that takes part, and is shown what belongs to health. */
    boolean names(Actor.Professional actor, PersonId person) {
        return place(actor, person).isPresent() && specialist(actor) && shared(actor, person);
    }

    private boolean specialist(Actor.Professional actor) {
        return agencies.agency(actor.agency())
                .filter(agency -> agency.kind() == Agency.Kind.HEALTH_TRUST)
                .isPresent();
    }

    private boolean shared(Actor actor, PersonId person) {
        return access.may(actor, person, Area.HEALTH, null, Right.READ);
    }

    /**
     * @param role the one whose last day is written; null when one is named
     * @return the place in the plan it is written from
     * @throws no.individuellplan.core.access.NotVisible for one who does not work with the plan
     */
    Participant allow(
            Actor.Professional actor, PersonId person, UUID role, String doctor, LocalDate from, LocalDate until) {
        Optional<Participant> place = place(actor, person);
        access.require(
                actor, person, Area.PLAN, place.map(one -> one.id().value()).orElse(null), Right.READ);
        DoctorRules.ALL
                .evaluateAll(new DoctorFacts(
                        place.isPresent() && specialist(actor),
                        shared(actor, person),
                        plans.changeable(person),
                        WrittenText.of(doctor),
                        from,
                        until,
                        role != null,
                        place.map(one -> others(one, role)).orElse(List.of())))
                .orThrow();
        return place.orElseThrow();
    }

    private List<DoctorFacts.Period> others(Participant place, UUID role) {
        return doctors.namedBy(place.id()).stream()
                .filter(one -> !one.role().equals(role))
                .map(ContactDoctor::period)
                .toList();
    }

    /** @param role the one whose last day is written; null when one is named */
    void write(
            Actor.Professional actor,
            Participant place,
            UUID role,
            String doctor,
            LocalDate from,
            LocalDate until,
            int number) {
        UUID id = ids.next();
        access.toGuard(actor, place.person(), Area.HEALTH, null);
        doctors.add(new DoctorLine(
                id,
                place.person(),
                place.plan(),
                place.id(),
                number,
                role == null ? id : role,
                place.unit(),
                WrittenText.of(doctor),
                from,
                until,
                actor.employment(),
                actor.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        renew.afterItem(place.person());
        plans.touched(place.plan());
    }

    int next(Participant place) {
        return doctors.namedBy(place.id()).stream()
                        .flatMap(one -> one.lines().stream())
                        .mapToInt(DoctorLine::number)
                        .max()
                        .orElse(0)
                + 1;
    }
}
