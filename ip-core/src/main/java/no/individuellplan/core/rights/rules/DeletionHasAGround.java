package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** There are three grounds for deletion and no others. */
final class DeletionHasAGround implements Rule<WishFacts> {
    @Override
    public String code() {
        return "rights.wish.no-ground";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.DELETION;
    }

    @Override
    public Decision evaluate(WishFacts facts) {
        return refuseIf(facts.needsGround() && facts.ground() == null);
    }
}
