package no.individuellplan.core.plan.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A change rests on an agreement, or on the municipality's decision; it says which. */
final class LeadIsAgreedOrDecided implements Rule<LeadFacts> {
    @Override
    public String code() {
        return "plan.lead.no-agreement";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.AGREEMENT_ON_MAIN_RESPONSIBILITY;
    }

    @Override
    public Decision evaluate(LeadFacts facts) {
        return refuseIf(facts.how() == null);
    }
}
