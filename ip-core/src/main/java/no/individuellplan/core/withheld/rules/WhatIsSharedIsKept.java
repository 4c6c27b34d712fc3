package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What parents see, they answer for themselves. */
final class WhatIsSharedIsKept implements Rule<ShareKeptFacts> {
    @Override
    public String code() {
        return "withheld.share.not-kept";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.AGE_OF_CONSENT;
    }

    @Override
    public Decision evaluate(ShareKeptFacts facts) {
        return refuseIf(!facts.kept());
    }
}
