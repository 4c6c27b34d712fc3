package no.individuellplan.core.plan.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The main responsibility lies with one agency known here (I3). */
final class LeadIsKnown implements Rule<LeadFacts> {
    @Override
    public String code() {
        return "plan.lead.unknown";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ONE_MAIN_RESPONSIBILITY;
    }

    @Override
    public Decision evaluate(LeadFacts facts) {
        return refuseIf(!facts.agencyKnown());
    }
}
