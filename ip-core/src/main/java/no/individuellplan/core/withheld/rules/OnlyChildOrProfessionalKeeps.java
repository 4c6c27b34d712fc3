package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The child keeps it, or somebody at work does, by name. Never a parent from the other. */
final class OnlyChildOrProfessionalKeeps implements Rule<KeepFacts> {
    @Override
    public String code() {
        return "withheld.keep.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.WITHHELD_FROM_PARENTS;
    }

    @Override
    public Decision evaluate(KeepFacts facts) {
        return refuseIf(!facts.byChild() && !facts.byProfessional());
    }
}
