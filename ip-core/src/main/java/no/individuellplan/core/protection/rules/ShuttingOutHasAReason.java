package no.individuellplan.core.protection.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** It is said in words why somebody who acts for the person must not learn where they are, and why they may again. */
final class ShuttingOutHasAReason implements Rule<ShutOutFacts> {
    @Override
    public String code() {
        return "protection.shut-out.no-reason";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROTECTED_ADDRESS;
    }

    @Override
    public Decision evaluate(ShutOutFacts facts) {
        return refuseIf(facts.why() == null);
    }
}
