package no.individuellplan.core.breach.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** It happened where the officer reviews the log, and nowhere else. */
final class BreachIsOfTheOrganisation implements Rule<BreachFacts> {
    @Override
    public String code() {
        return "breach.record.no-unit";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.BREACH;
    }

    @Override
    public Decision evaluate(BreachFacts facts) {
        return refuseIf(!facts.ownUnit());
    }
}
