package no.individuellplan.core.kin.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** It is said how they belong together. */
final class RelationIsSaid implements Rule<NameFacts> {
    @Override
    public String code() {
        return "kin.name.no-relation";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.NEXT_OF_KIN;
    }

    @Override
    public Decision evaluate(NameFacts facts) {
        return refuseIf(facts.relation() == null);
    }
}
