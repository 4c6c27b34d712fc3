package no.individuellplan.core.plan.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Only an offer that waits is answered. */
final class PlanWasOffered implements Rule<OpenFacts> {
    @Override
    public String code() {
        return "plan.open.not-offered";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONSENT_TO_PLAN;
    }

    @Override
    public Decision evaluate(OpenFacts facts) {
        return refuseIf(!facts.offered());
    }
}
