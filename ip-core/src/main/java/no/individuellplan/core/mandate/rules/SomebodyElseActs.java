package no.individuellplan.core.mandate.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Whoever is to act for the person is another, and somebody. */
final class SomebodyElseActs implements Rule<MandateFacts> {
    @Override
    public String code() {
        return "mandate.write.not-somebody-else";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.GUARDIAN_WITH_MANDATE;
    }

    @Override
    public Decision evaluate(MandateFacts facts) {
        return refuseIf(!facts.somebodyElse());
    }
}
