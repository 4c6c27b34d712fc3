package no.individuellplan.core.protection.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The coordinator, or one at the coordinating unit that has the need, writes in what the register of people says. */
final class OnlyWhoHasTheCaseProtects implements Rule<ProtectFacts> {
    @Override
    public String code() {
        return "protection.set.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ADDRESS_PROTECTION;
    }

    @Override
    public Decision evaluate(ProtectFacts facts) {
        return refuseIf(!facts.hasTheCase());
    }
}
