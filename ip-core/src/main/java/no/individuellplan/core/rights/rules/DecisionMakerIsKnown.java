package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** It is sent to the one who decided: a service that has had to do with the person. */
final class DecisionMakerIsKnown implements Rule<ComplaintFacts> {
    @Override
    public String code() {
        return "rights.complaint.no-decision-maker";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.RIGHT_TO_COMPLAIN;
    }

    @Override
    public Decision evaluate(ComplaintFacts facts) {
        return refuseIf(!facts.decisionMakerKnown());
    }
}
