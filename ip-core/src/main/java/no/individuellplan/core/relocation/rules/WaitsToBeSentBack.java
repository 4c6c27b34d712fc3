package no.individuellplan.core.relocation.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What is taken over already is not sent back. */
final class WaitsToBeSentBack implements Rule<HandleFacts> {
    @Override
    public String code() {
        return "relocation.send-back.not-waiting";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PLAN_GOES_ALONG;
    }

    @Override
    public Decision evaluate(HandleFacts facts) {
        return refuseIf(!facts.waits());
    }
}
