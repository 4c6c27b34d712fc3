package no.individuellplan.core.measure.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** In a plan that waits, rests or has ended, measures stay as they are. */
final class MeasureOfAPlanInWork implements Rule<MoveFacts> {
    @Override
    public String code() {
        return "measure.move.plan-rests";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONSENT_TO_PLAN;
    }

    @Override
    public Decision evaluate(MoveFacts facts) {
        return refuseIf(!facts.planChangeable());
    }
}
