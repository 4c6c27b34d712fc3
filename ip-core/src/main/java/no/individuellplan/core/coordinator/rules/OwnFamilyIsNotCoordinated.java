package no.individuellplan.core.coordinator.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Nobody coordinates for themselves or their close family. */
final class OwnFamilyIsNotCoordinated implements Rule<AskFacts> {
    @Override
    public String code() {
        return "coordinator.ask.family";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONFIDENTIALITY;
    }

    @Override
    public Decision evaluate(AskFacts facts) {
        return refuseIf(facts.family());
    }
}
