package no.individuellplan.core.message.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Messages go about a plan that is open. */
final class PlanIsOpenForMessages implements Rule<SendFacts> {
    @Override
    public String code() {
        return "message.send.plan-ended";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONSENT_TO_PLAN;
    }

    @Override
    public Decision evaluate(SendFacts facts) {
        return refuseIf(!facts.planOpen());
    }
}
