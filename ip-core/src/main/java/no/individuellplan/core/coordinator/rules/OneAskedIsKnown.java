package no.individuellplan.core.coordinator.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The one asked works for a service that takes part here. */
final class OneAskedIsKnown implements Rule<AskFacts> {
    @Override
    public String code() {
        return "coordinator.ask.unknown";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.MUNICIPALITY_OFFERS_COORDINATOR;
    }

    @Override
    public Decision evaluate(AskFacts facts) {
        return refuseIf(!facts.known());
    }
}
