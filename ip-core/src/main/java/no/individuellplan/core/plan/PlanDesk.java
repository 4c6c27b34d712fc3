package no.individuellplan.core.plan;

import jakarta.enterprise.context.ApplicationScoped;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.PlanId;

/** Finds a plan for one who may change its frame, and puts it back with version and permits seen to. */
@ApplicationScoped
class PlanDesk {
    private final Plans plans;
    private final Access access;
    private final RenewPermits renew;

    PlanDesk(Plans plans, Access access, RenewPermits renew) {
        this.plans = plans;
        this.access = access;
        this.renew = renew;
    }

    IndividualPlan toRead(Actor actor, PlanId id) {
        return plans.find(id).orElseThrow(() -> access.refusedItem(actor, "PLAN", id.value()));
    }

    /** @throws StaleVersion when the plan has changed since the actor saw it */
    IndividualPlan toChange(Actor actor, PlanId id, long version) {
        IndividualPlan plan = toRead(actor, id);
        access.toWrite(actor, plan.person(), Area.PLAN);
        StaleVersion.check(version, plan.version());
        return plan;
    }

    IndividualPlan save(Actor actor, IndividualPlan plan, String why) {
        plans.save(plan);
        plans.touch(plan.id());
        plans.keepVersion(plan.id(), actor, why);
        renew.about(plan.person());
        return plans.find(plan.id()).orElse(plan);
    }
}
