package no.individuellplan.core.plan.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Only an agency that takes part, or the municipality, can answer for the plan. */
final class LeadTakesPart implements Rule<LeadFacts> {
    @Override
    public String code() {
        return "plan.lead.not-in-plan";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.AGREEMENT_ON_MAIN_RESPONSIBILITY;
    }

    @Override
    public Decision evaluate(LeadFacts facts) {
        return refuseIf(facts.agencyKnown() && !facts.agencyTakesPart());
    }
}
