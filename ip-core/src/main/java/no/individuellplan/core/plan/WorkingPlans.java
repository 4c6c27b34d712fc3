package no.individuellplan.core.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.individuellplan.core.coordinator.CoordinatorSeated;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.need.PlanExists;
import no.individuellplan.core.participant.PlansInWork;

/** What the earlier concepts need of the plan: whether there is one, whether it may be changed, and that its work may begin. */
@ApplicationScoped
class WorkingPlans implements PlansInWork, PlanExists, CoordinatorSeated {
    private final Plans plans;

    WorkingPlans(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Optional<PlanInWork> find(PlanId id) {
        return plans.find(id)
                .map(plan ->
                        new PlanInWork(plan.id(), plan.person(), plan.state().changeable()));
    }

    @Override
    public boolean changeable(PersonId person) {
        return plans.recogniseOpenOf(person)
                .filter(plan -> plan.state().changeable())
                .isPresent();
    }

    @Override
    public void touched(PlanId id) {
        plans.touch(id);
    }

    @Override
    public boolean openPlanOf(PersonId person) {
        return plans.recogniseOpenOf(person).isPresent();
    }

    /** A plan that waited for a coordinator is prepared from now on. */
    @Override
    public void seated(PersonId person) {
        plans.openOf(person)
                .filter(plan -> plan.state() == PlanState.AWAITING_COORDINATOR)
                .ifPresent(plan -> plans.save(plan.to(PlanState.IN_PREPARATION)));
    }
}
