package no.individuellplan.core.mandate.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Qualified personnel who help the child find the care necessary, nobody else. */
final class QualifiedPersonnelFinds implements Rule<OneParentFacts> {
    @Override
    public String code() {
        return "mandate.one-parent.not-qualified";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PARENTS_CONSENT;
    }

    @Override
    public Decision evaluate(OneParentFacts facts) {
        return refuseIf(!facts.qualified());
    }
}
