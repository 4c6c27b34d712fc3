package no.individuellplan.core.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.plan.Plans;

/** Who may write a first line about treatment: nobody holds a permit for it before there is one. */
@ApplicationScoped
class WhoTreats {
    private final Participants participants;
    private final Chairs chairs;
    private final Plans plans;
    private final Agencies agencies;
    private final CareLines care;
    private final CourseLines courses;

    WhoTreats(
            Participants participants,
            Chairs chairs,
            Plans plans,
            Agencies agencies,
            CareLines care,
            CourseLines courses) {
        this.participants = participants;
        this.chairs = chairs;
        this.plans = plans;
        this.agencies = agencies;
        this.care = care;
        this.courses = courses;
    }

    /** Health personnel of a specialist service. */
    boolean treats(Actor.Professional actor) {
        return actor.healthPersonnel()
                && agencies.agency(actor.agency())
                        .filter(agency -> agency.kind() == Agency.Kind.HEALTH_TRUST)
                        .isPresent();
    }

    /** The contact of a service that takes part, or the coordinator. */
    boolean worksWith(Actor.Professional actor, PersonId person) {
        return takesPart(actor, person) || coordinates(actor, person);
    }

    /** The actor sees treatment that their own service has written in. */
    boolean worksWithTreatment(Actor.Professional actor, PersonId person) {
        return Stream.concat(
                        care.of(person).stream().map(CareLedger::unit),
                        courses.of(person).stream().map(Course::unit))
                .anyMatch(actor.unit()::equals);
    }

    private boolean takesPart(Actor.Professional actor, PersonId person) {
        return plans.openOf(person).stream()
                .flatMap(plan -> participants.of(plan.id()).stream())
                .anyMatch(one -> one.takesPart() && actor.employment().equals(one.contact()));
    }

    private boolean coordinates(Actor.Professional actor, PersonId person) {
        return chairs.of(person)
                .filter(chair -> actor.employment().equals(chair.holder()))
                .isPresent();
    }
}
