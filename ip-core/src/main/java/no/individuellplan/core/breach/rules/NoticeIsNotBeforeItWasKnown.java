package no.individuellplan.core.breach.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Nobody is told of what is not known yet. */
final class NoticeIsNotBeforeItWasKnown implements Rule<BreachStepFacts> {
    @Override
    public String code() {
        return "breach.step.before-known";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.BREACH;
    }

    @Override
    public Decision evaluate(BreachStepFacts facts) {
        return refuseIf(
                facts.tells() && facts.toldAt() != null && facts.toldAt().isBefore(facts.knownAt()));
    }
}
