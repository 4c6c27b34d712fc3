package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The person asks, or one who acts for the person. */
final class OnlyThePersonsSideAsks implements Rule<WishFacts> {
    @Override
    public String code() {
        return "rights.wish.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CORRECTION_OF_RECORD;
    }

    @Override
    public Decision evaluate(WishFacts facts) {
        return refuseIf(!facts.ownSide());
    }
}
