package no.individuellplan.core.plan.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** An ended plan keeps the one that answered for it. */
final class LeadIsOfAnOpenPlan implements Rule<LeadFacts> {
    @Override
    public String code() {
        return "plan.lead.closed";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ONE_MAIN_RESPONSIBILITY;
    }

    @Override
    public Decision evaluate(LeadFacts facts) {
        return refuseIf(!facts.planOpen());
    }
}
