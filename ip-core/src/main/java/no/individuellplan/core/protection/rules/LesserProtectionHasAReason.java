package no.individuellplan.core.protection.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Nobody makes the protection less without saying in words where they know it from. */
final class LesserProtectionHasAReason implements Rule<ProtectFacts> {
    @Override
    public String code() {
        return "protection.set.no-reason";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROTECTED_ADDRESS;
    }

    @Override
    public Decision evaluate(ProtectFacts facts) {
        return refuseIf(facts.lesser() && facts.why() == null);
    }
}
