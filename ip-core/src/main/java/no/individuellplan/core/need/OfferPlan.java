package no.individuellplan.core.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.need.rules.OfferFacts;
import no.individuellplan.core.need.rules.OfferRules;

/** Offers a plan and a coordinator, also again after a no. The person answers in their own time. */
@ApplicationScoped
public class OfferPlan {
    private final NeedDesk desk;
    private final PlanExists plans;
    private final Clock clock;

    public OfferPlan(NeedDesk desk, PlanExists plans, Clock clock) {
        this.desk = desk;
        this.plans = plans;
        this.clock = clock;
    }

    /** @throws RuleViolation with every reason of {@link OfferRules} */
    @Transactional
    public Need offer(Actor actor, NeedId id, long version) {
        Need need = desk.toDecide(actor, id, version);
        boolean entitled = need.state() == NeedState.ENTITLED || need.state() == NeedState.DECLINED;
        OfferRules.ALL
                .evaluateAll(new OfferFacts(entitled, plans.openPlanOf(need.person())))
                .orThrow();
        return desk.save(need.offered(clock.instant()));
    }
}
