package no.individuellplan.core.need.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Only an offer that waits is answered. */
final class OfferWaitsForAnswer implements Rule<DeclineFacts> {
    @Override
    public String code() {
        return "need.decline.not-offered";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONSENT_TO_PLAN;
    }

    @Override
    public Decision evaluate(DeclineFacts facts) {
        return refuseIf(!facts.offered());
    }
}
