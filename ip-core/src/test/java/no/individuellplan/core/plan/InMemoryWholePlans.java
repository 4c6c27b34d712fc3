package no.individuellplan.core.plan;

import no.individuellplan.core.world.Ports;

/** What each port knows, put together. */
public final class InMemoryWholePlans implements WholePlans {
    private final Ports ports;

    public InMemoryWholePlans(Ports ports) {
        this.ports = ports;
    }

    @Override
    public PlanView.Body body(IndividualPlan plan) {
        return new PlanView.Body(
                plan,
                ports.plans.texts(plan.id()),
                ports.goals.of(plan.id()),
                ports.measures.of(plan.id()),
                ports.participants.of(plan.id()),
                ports.participants.contributions(plan.id()),
                ports.doctors.of(plan.id()));
    }

    @Override
    public Whole whole(IndividualPlan plan) {
        return new Whole(
                ports.persons.find(plan.person()),
                body(plan),
                ports.chairs.of(plan.person()),
                ports.goals.suggestions(plan.id()),
                ports.consents.openRequests(plan.person()),
                ports.consents.ledgerOf(plan.person()),
                ports.narrowings.visibleOf(plan.person()),
                ports.plans.versions(plan.id()),
                ports.plans.responsibilities(plan.id()));
    }
}
