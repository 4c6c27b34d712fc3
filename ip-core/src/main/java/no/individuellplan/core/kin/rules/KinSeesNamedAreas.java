package no.individuellplan.core.kin.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Next of kin see nothing but what the person has named. */
final class KinSeesNamedAreas implements Rule<NameFacts> {
    @Override
    public String code() {
        return "kin.name.no-areas";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.INFORMATION_TO_NEXT_OF_KIN;
    }

    @Override
    public Decision evaluate(NameFacts facts) {
        return refuseIf(!facts.areasMayBeShared());
    }
}
