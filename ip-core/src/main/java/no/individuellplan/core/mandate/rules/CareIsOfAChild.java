package no.individuellplan.core.mandate.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The child welfare service has the care of one under 18; an unknown birth date is nobody of that age. */
final class CareIsOfAChild implements Rule<MandateFacts> {
    @Override
    public String code() {
        return "mandate.write.not-a-child";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CHILD_WELFARE_IS_INFORMED;
    }

    @Override
    public Decision evaluate(MandateFacts facts) {
        return refuseIf(facts.care() && (facts.age() < 0 || facts.age() >= 18));
    }
}
