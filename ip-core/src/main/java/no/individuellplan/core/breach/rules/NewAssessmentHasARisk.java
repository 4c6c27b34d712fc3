package no.individuellplan.core.breach.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A new assessment says what the risk is. */
final class NewAssessmentHasARisk implements Rule<BreachStepFacts> {
    @Override
    public String code() {
        return "breach.step.no-risk";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.BREACH;
    }

    @Override
    public Decision evaluate(BreachStepFacts facts) {
        return refuseIf(facts.kind() == BreachStepKind.ASSESSED && facts.risk() == null);
    }
}
