package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** It is kept from somebody who would else be told. */
final class ItIsKeptFromOneWhoActs implements Rule<KeepFacts> {
    @Override
    public String code() {
        return "withheld.keep.no-parent";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.INFORMATION_ON_CHILD_UNDER_16;
    }

    @Override
    public Decision evaluate(KeepFacts facts) {
        return refuseIf(!facts.fromOneWhoActs());
    }
}
