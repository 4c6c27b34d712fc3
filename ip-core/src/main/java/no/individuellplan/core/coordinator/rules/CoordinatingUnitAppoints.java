package no.individuellplan.core.coordinator.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The coordinating unit appoints; the holder may hand over. */
final class CoordinatingUnitAppoints implements Rule<AskFacts> {
    @Override
    public String code() {
        return "coordinator.ask.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.COORDINATING_UNIT;
    }

    @Override
    public Decision evaluate(AskFacts facts) {
        return refuseIf(!facts.mayAsk());
    }
}
