package no.individuellplan.core.coordinator.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** At a health trust the coordinator is health personnel; in a municipality no profession is asked for. */
final class TrustCoordinatorIsHealthPersonnel implements Rule<AskFacts> {
    @Override
    public String code() {
        return "coordinator.ask.not-health-personnel";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.TRUST_COORDINATOR_IS_HEALTH_PERSONNEL;
    }

    @Override
    public Decision evaluate(AskFacts facts) {
        return refuseIf(facts.known() && facts.atTrust() && !facts.healthPersonnel());
    }
}
