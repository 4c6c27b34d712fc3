package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Two different people agree to a deletion; the law asks for a careful decision, and this is how we see to it. */
final class SecondIsAnotherHuman implements Rule<DeletionFacts> {
    @Override
    public String code() {
        return "rights.delete.same-person";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.DELETION;
    }

    @Override
    public Decision evaluate(DeletionFacts facts) {
        return refuseIf(facts.sameHuman());
    }
}
