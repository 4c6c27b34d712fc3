package no.individuellplan.core.mandate.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Somebody at work says why; the person, and whoever gives it up, need not. */
final class EndHasAReason implements Rule<EndFacts> {
    @Override
    public String code() {
        return "mandate.end.no-reason";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.DUTY_TO_RECORD;
    }

    @Override
    public Decision evaluate(EndFacts facts) {
        return refuseIf(facts.duty() && facts.reason() == null);
    }
}
