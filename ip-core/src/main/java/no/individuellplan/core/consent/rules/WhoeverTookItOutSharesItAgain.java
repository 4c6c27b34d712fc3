package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What one of several has taken out stays out until the same one, or the person deciding alone, shares it: a yes needs all. */
final class WhoeverTookItOutSharesItAgain implements Rule<ShareAgainFacts> {
    @Override
    public String code() {
        return "consent.narrow.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.AGE_OF_CONSENT;
    }

    @Override
    public Decision evaluate(ShareAgainFacts facts) {
        return refuseIf(facts.taken() && !facts.mayOpen());
    }
}
