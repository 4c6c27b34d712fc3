package no.individuellplan.core.breach.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Only what has been done is recorded as done. */
final class NoticeIsNotAhead implements Rule<BreachStepFacts> {
    @Override
    public String code() {
        return "breach.step.ahead";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.BREACH;
    }

    @Override
    public Decision evaluate(BreachStepFacts facts) {
        return refuseIf(
                facts.tells() && facts.toldAt() != null && facts.toldAt().isAfter(facts.now()));
    }
}
