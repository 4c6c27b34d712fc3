package no.individuellplan.core.breach.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What happened is documented. */
final class BreachIsDescribed implements Rule<BreachFacts> {
    @Override
    public String code() {
        return "breach.record.no-words";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.BREACH;
    }

    @Override
    public Decision evaluate(BreachFacts facts) {
        return refuseIf(facts.words() == null);
    }
}
