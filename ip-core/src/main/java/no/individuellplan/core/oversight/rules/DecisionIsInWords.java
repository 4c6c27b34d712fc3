package no.individuellplan.core.oversight.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The decision says why, so that it can be checked later. */
final class DecisionIsInWords implements Rule<DecisionFacts> {
    @Override
    public String code() {
        return "oversight.decision.no-words";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ACCESS_CONTROL_AND_LOG;
    }

    @Override
    public Decision evaluate(DecisionFacts facts) {
        return refuseIf(facts.words() == null);
    }
}
