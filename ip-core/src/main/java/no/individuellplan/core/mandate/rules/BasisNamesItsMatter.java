package no.individuellplan.core.mandate.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** It is about one question, and a question of sharing about one service. */
final class BasisNamesItsMatter implements Rule<OneParentFacts> {
    @Override
    public String code() {
        return "mandate.one-parent.no-matter";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PARENTS_CONSENT;
    }

    @Override
    public Decision evaluate(OneParentFacts facts) {
        return refuseIf(!facts.namesMatter() || !facts.namesWhom());
    }
}
