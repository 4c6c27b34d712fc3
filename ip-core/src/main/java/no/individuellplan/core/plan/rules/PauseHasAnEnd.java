package no.individuellplan.core.plan.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A pause has an agreed day to come back, within a year: a plan does not fade away. */
final class PauseHasAnEnd implements Rule<StepFacts> {
    @Override
    public String code() {
        return "plan.pause.no-day";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ONE_PLAN_KEPT_UP_TO_DATE;
    }

    @Override
    public Decision evaluate(StepFacts facts) {
        return refuseIf(facts.onADate()
                && (facts.day() == null
                        || !facts.day().isAfter(facts.today())
                        || facts.day().isAfter(facts.today().plusYears(1))));
    }
}
