package no.individuellplan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.consent.ConsentRequest;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.Needs;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.Plans;

/** Finds what the next step of a story needs, as whoever is acting may see it. */
@ApplicationScoped
class DemoLookUps {
    private final Needs needs;
    private final Chairs chairs;
    private final Plans plans;
    private final Participants participants;
    private final Consents consents;
    private final Agencies agencies;

    DemoLookUps(
            Needs needs, Chairs chairs, Plans plans, Participants participants, Consents consents, Agencies agencies) {
        this.needs = needs;
        this.chairs = chairs;
        this.plans = plans;
        this.participants = participants;
        this.consents = consents;
        this.agencies = agencies;
    }

    @Transactional
    Need need(PersonId person) {
        return needs.newestOf(person).orElseThrow();
    }

    @Transactional
    long chairVersion(PersonId person) {
        return chairs.of(person).map(CoordinatorChair::version).orElse(0L);
    }

    @Transactional
    IndividualPlan plan(PersonId person) {
        return plans.openOf(person).orElseThrow();
    }

    @Transactional
    ConsentRequest question(PersonId person, UnitId unit) {
        return consents.openRequests(person).stream()
                .filter(one -> one.recipient().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Transactional
    Participant participant(PlanId plan, UnitId unit) {
        return participants.of(plan).stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    /** What waits for an answer from the unit of the one acting. */
    @Transactional
    Participant invitation(UnitId unit, PersonId person) {
        return participants.visible().stream()
                .filter(one -> one.unit().equals(unit) && one.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    @Transactional
    AgencyId municipality(String name) {
        return agencies.agencies().stream()
                .filter(one ->
                        one.kind() == Agency.Kind.MUNICIPALITY && one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
