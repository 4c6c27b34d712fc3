package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What is wrong, or what is wanted, is said. */
final class WishHasWords implements Rule<WishFacts> {
    @Override
    public String code() {
        return "rights.wish.no-words";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CORRECTION_OF_RECORD;
    }

    @Override
    public Decision evaluate(WishFacts facts) {
        return refuseIf(facts.words() == null);
    }
}
