package no.individuellplan.core.need.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A no has a time to ask again, within a year (I17). */
final class DoorStaysOpen implements Rule<DeclineFacts> {
    @Override
    public String code() {
        return "need.decline.no-time-to-ask-again";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.GUIDANCE_DECLINED_PLAN;
    }

    @Override
    public Decision evaluate(DeclineFacts facts) {
        return refuseIf(facts.askAgainOn() == null
                || !facts.askAgainOn().isAfter(facts.today())
                || facts.askAgainOn().isAfter(facts.today().plusYears(1)));
    }
}
