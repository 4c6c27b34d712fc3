package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What is to be preserved for posterity is not deleted; the national archives are asked first. */
final class NothingPreservedIsDeleted implements Rule<DeletionFacts> {
    @Override
    public String code() {
        return "rights.delete.preserved";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.RETENTION;
    }

    @Override
    public Decision evaluate(DeletionFacts facts) {
        return refuseIf(facts.preserved());
    }
}
