package no.individuellplan.core.protection.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The one shut out acts for the person, or is named as next of kin: nobody else would see anything. */
final class OneShutOutIsClose implements Rule<ShutOutFacts> {
    @Override
    public String code() {
        return "protection.shut-out.unknown";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROTECTED_ADDRESS;
    }

    @Override
    public Decision evaluate(ShutOutFacts facts) {
        return refuseIf(!facts.close());
    }
}
