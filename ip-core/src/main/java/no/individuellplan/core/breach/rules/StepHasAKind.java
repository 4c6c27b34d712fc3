package no.individuellplan.core.breach.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What is added is chosen. */
final class StepHasAKind implements Rule<BreachStepFacts> {
    @Override
    public String code() {
        return "breach.step.no-kind";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.BREACH;
    }

    @Override
    public Decision evaluate(BreachStepFacts facts) {
        return refuseIf(facts.kind() == null);
    }
}
