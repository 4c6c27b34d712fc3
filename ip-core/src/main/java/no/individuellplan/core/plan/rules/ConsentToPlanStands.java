package no.individuellplan.core.plan.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** There is no plan without a consent from the one entitled to give it (I2). */
final class ConsentToPlanStands implements Rule<PartFacts> {
    @Override
    public String code() {
        return "plan.activate.no-consent";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONSENT_TO_PLAN;
    }

    @Override
    public Decision evaluate(PartFacts facts) {
        return refuseIf(!facts.consented());
    }
}
