package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What somebody has asked to be held back, with a reason, is not deleted. */
final class NothingHeldIsDeleted implements Rule<DeletionFacts> {
    @Override
    public String code() {
        return "rights.delete.held";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.LEGAL_HOLD;
    }

    @Override
    public Decision evaluate(DeletionFacts facts) {
        return refuseIf(facts.held());
    }
}
