package no.individuellplan.core.protection.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Whoever has the case decides who must not learn where the person is. */
final class OnlyWhoHasTheCaseShutsOut implements Rule<ShutOutFacts> {
    @Override
    public String code() {
        return "protection.shut-out.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROTECTED_ADDRESS;
    }

    @Override
    public Decision evaluate(ShutOutFacts facts) {
        return refuseIf(!facts.hasTheCase());
    }
}
