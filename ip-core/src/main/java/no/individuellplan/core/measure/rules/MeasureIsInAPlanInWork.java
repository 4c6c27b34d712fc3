package no.individuellplan.core.measure.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A plan that waits, rests or has ended keeps what it has. */
final class MeasureIsInAPlanInWork implements Rule<RequestFacts> {
    @Override
    public String code() {
        return "measure.ask.plan-rests";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONSENT_TO_PLAN;
    }

    @Override
    public Decision evaluate(RequestFacts facts) {
        return refuseIf(!facts.planChangeable());
    }
}
