package no.individuellplan.core.breach.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Nobody knows of a breach before it is known. */
final class TimeItWasKnownIsNotAhead implements Rule<BreachFacts> {
    @Override
    public String code() {
        return "breach.record.ahead";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.BREACH;
    }

    @Override
    public Decision evaluate(BreachFacts facts) {
        return refuseIf(facts.knownAt() != null && facts.knownAt().isAfter(facts.now()));
    }
}
