package no.individuellplan.core.mandate.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Parents answer for a child under 16; an unknown birth date is nobody of that age. */
final class ChildIsUnderSixteen implements Rule<OneParentFacts> {
    @Override
    public String code() {
        return "mandate.one-parent.age";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PARENTS_CONSENT;
    }

    @Override
    public Decision evaluate(OneParentFacts facts) {
        return refuseIf(facts.age() < 0 || facts.age() >= 16);
    }
}
