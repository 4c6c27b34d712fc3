package no.individuellplan.core.relocation.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A move is sent back because the person does not live there, and the person reads why. */
final class OnlyTheWrongPlaceIsSentBack implements Rule<HandleFacts> {
    @Override
    public String code() {
        return "relocation.send-back.reason";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PLAN_GOES_ALONG;
    }

    @Override
    public Decision evaluate(HandleFacts facts) {
        return refuseIf(facts.reason() == null);
    }
}
