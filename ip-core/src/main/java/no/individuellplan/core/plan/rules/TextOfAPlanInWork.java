package no.individuellplan.core.plan.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A plan that waits, rests or has ended keeps what it has; what matters to the person may always be said. */
final class TextOfAPlanInWork implements Rule<TextFacts> {
    @Override
    public String code() {
        return "plan.text.plan-rests";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONSENT_TO_PLAN;
    }

    @Override
    public Decision evaluate(TextFacts facts) {
        return refuseIf(!facts.planChangeable() && !facts.ownWords());
    }
}
