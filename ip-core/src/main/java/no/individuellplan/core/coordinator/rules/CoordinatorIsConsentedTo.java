package no.individuellplan.core.coordinator.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Nobody gets a coordinator without a yes. */
final class CoordinatorIsConsentedTo implements Rule<AskFacts> {
    @Override
    public String code() {
        return "coordinator.ask.no-consent";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.GUIDANCE_CONSENT_TO_COORDINATOR;
    }

    @Override
    public Decision evaluate(AskFacts facts) {
        return refuseIf(!facts.consented());
    }
}
