package no.individuellplan.core.breach.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The risk to those it is about is assessed, for it decides who is told. */
final class BreachIsAssessed implements Rule<BreachFacts> {
    @Override
    public String code() {
        return "breach.record.no-risk";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.BREACH;
    }

    @Override
    public Decision evaluate(BreachFacts facts) {
        return refuseIf(facts.risk() == null);
    }
}
