package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A professional may at any age under 18; an unknown age is no child. */
final class ProfessionalKeepsUnderEighteen implements Rule<KeepFacts> {
    @Override
    public String code() {
        return "withheld.keep.adult";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.WITHHELD_FROM_PARENTS;
    }

    @Override
    public Decision evaluate(KeepFacts facts) {
        return refuseIf(facts.byProfessional() && (facts.age() < 0 || facts.age() >= 18));
    }
}
