package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A correction or deletion is of one thing that is written, which the one who asks can see. */
final class WishIsAboutSomethingThere implements Rule<WishFacts> {
    @Override
    public String code() {
        return "rights.wish.no-item";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CORRECTION;
    }

    @Override
    public Decision evaluate(WishFacts facts) {
        return refuseIf(facts.needsItem() && !facts.itemSeen());
    }
}
