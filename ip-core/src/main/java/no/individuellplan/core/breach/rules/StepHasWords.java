package no.individuellplan.core.breach.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Each line says what was done and why, also why somebody was told late. */
final class StepHasWords implements Rule<BreachStepFacts> {
    @Override
    public String code() {
        return "breach.step.no-words";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.BREACH;
    }

    @Override
    public Decision evaluate(BreachStepFacts facts) {
        return refuseIf(facts.words() == null);
    }
}
