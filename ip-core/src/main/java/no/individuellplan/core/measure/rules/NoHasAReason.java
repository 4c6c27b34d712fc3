package no.individuellplan.core.measure.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A no, and a not yet, say why. */
final class NoHasAReason implements Rule<MoveFacts> {
    @Override
    public String code() {
        return "measure.move.no-reason";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.DUTY_TO_COOPERATE;
    }

    @Override
    public Decision evaluate(MoveFacts facts) {
        return refuseIf(facts.needsReason() && facts.reason() == null);
    }
}
