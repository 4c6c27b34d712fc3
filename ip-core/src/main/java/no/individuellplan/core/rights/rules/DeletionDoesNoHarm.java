package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A deletion is without harm from general considerations. */
final class DeletionDoesNoHarm implements Rule<DeletionFacts> {
    @Override
    public String code() {
        return "rights.delete.not-harmless";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.DELETION;
    }

    @Override
    public Decision evaluate(DeletionFacts facts) {
        return refuseIf(!facts.harmless());
    }
}
