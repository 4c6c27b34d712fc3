package no.individuellplan.core.plan.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A plan that waits, rests or has ended keeps what it has. */
final class PeriodOfAPlanInWork implements Rule<PeriodFacts> {
    @Override
    public String code() {
        return "plan.period.plan-rests";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONSENT_TO_PLAN;
    }

    @Override
    public Decision evaluate(PeriodFacts facts) {
        return refuseIf(!facts.planChangeable());
    }
}
