package no.individuellplan.core.mandate.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Why the care is necessary is written. */
final class CareIsNecessary implements Rule<OneParentFacts> {
    @Override
    public String code() {
        return "mandate.one-parent.no-reason";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PARENTS_CONSENT;
    }

    @Override
    public Decision evaluate(OneParentFacts facts) {
        return refuseIf(facts.why() == null);
    }
}
