package no.individuellplan.core.mandate.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** One who gives it alone has seen what it means. */
final class GivingIsExplained implements Rule<MandateFacts> {
    @Override
    public String code() {
        return "mandate.write.not-explained";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.INFORMED_CONSENT;
    }

    @Override
    public Decision evaluate(MandateFacts facts) {
        return refuseIf(facts.byThePerson() && facts.textShown() == null);
    }
}
