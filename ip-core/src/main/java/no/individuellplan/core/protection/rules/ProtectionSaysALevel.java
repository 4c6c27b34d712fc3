package no.individuellplan.core.protection.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** It is said how the address is protected. */
final class ProtectionSaysALevel implements Rule<ProtectFacts> {
    @Override
    public String code() {
        return "protection.set.no-level";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ADDRESS_PROTECTION;
    }

    @Override
    public Decision evaluate(ProtectFacts facts) {
        return refuseIf(facts.wanted() == null);
    }
}
