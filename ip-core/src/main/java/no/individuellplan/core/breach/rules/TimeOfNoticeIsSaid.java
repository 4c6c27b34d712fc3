package no.individuellplan.core.breach.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** When somebody was told is said, so that the 72 hours can be checked. */
final class TimeOfNoticeIsSaid implements Rule<BreachStepFacts> {
    @Override
    public String code() {
        return "breach.step.no-time";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.BREACH;
    }

    @Override
    public Decision evaluate(BreachStepFacts facts) {
        return refuseIf(facts.tells() && facts.toldAt() == null);
    }
}
