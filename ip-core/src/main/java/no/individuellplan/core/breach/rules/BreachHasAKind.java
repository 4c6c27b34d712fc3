package no.individuellplan.core.breach.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What kind of breach it was is said. */
final class BreachHasAKind implements Rule<BreachFacts> {
    @Override
    public String code() {
        return "breach.record.no-kind";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.BREACH;
    }

    @Override
    public Decision evaluate(BreachFacts facts) {
        return refuseIf(facts.kind() == null);
    }
}
