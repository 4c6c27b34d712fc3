package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A parent does not consent to what the parent is not told of. */
final class OnlyChildOrProfessionalSharesKept implements Rule<ShareKeptFacts> {
    @Override
    public String code() {
        return "withheld.share.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.AGE_OF_CONSENT;
    }

    @Override
    public Decision evaluate(ShareKeptFacts facts) {
        return refuseIf(!facts.byChild() && !facts.byProfessional());
    }
}
