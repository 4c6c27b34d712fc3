package no.individuellplan.core.relocation.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Taken over once, and only while it waits. */
final class MoveWaitsForTheUnit implements Rule<HandleFacts> {
    @Override
    public String code() {
        return "relocation.take-over.not-waiting";
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
