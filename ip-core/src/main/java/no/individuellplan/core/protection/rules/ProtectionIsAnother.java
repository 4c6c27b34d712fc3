package no.individuellplan.core.protection.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What stands already is not written in again. */
final class ProtectionIsAnother implements Rule<ProtectFacts> {
    @Override
    public String code() {
        return "protection.set.same";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ADDRESS_PROTECTION;
    }

    @Override
    public Decision evaluate(ProtectFacts facts) {
        return refuseIf(facts.wanted() == facts.now());
    }
}
