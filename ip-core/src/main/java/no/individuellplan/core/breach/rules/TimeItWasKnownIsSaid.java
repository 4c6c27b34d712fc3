package no.individuellplan.core.breach.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The 72 hours run from when it was known, so that time is said. */
final class TimeItWasKnownIsSaid implements Rule<BreachFacts> {
    @Override
    public String code() {
        return "breach.record.no-time";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.BREACH;
    }

    @Override
    public Decision evaluate(BreachFacts facts) {
        return refuseIf(facts.knownAt() == null);
    }
}
