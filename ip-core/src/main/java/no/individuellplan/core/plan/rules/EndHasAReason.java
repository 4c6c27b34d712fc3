package no.individuellplan.core.plan.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** An end says why. */
final class EndHasAReason implements Rule<StepFacts> {
    @Override
    public String code() {
        return "plan.end.no-reason";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROPER_PROCEDURE;
    }

    @Override
    public Decision evaluate(StepFacts facts) {
        return refuseIf(facts.needsReason() && facts.reason() == null);
    }
}
