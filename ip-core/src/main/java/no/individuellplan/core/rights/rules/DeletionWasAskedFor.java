package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What is deleted was asked for on a ground, and has not been answered. */
final class DeletionWasAskedFor implements Rule<DeletionFacts> {
    @Override
    public String code() {
        return "rights.delete.not-asked";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.DELETION;
    }

    @Override
    public Decision evaluate(DeletionFacts facts) {
        return refuseIf(!facts.asked());
    }
}
