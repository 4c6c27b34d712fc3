package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** One item, or one part of life. The own words of one under 12 are written by parents too, and are not kept from them. */
final class SomethingIsKept implements Rule<KeepFacts> {
    @Override
    public String code() {
        return "withheld.keep.nothing";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.WITHHELD_FROM_PARENTS;
    }

    @Override
    public Decision evaluate(KeepFacts facts) {
        return refuseIf(!facts.mayBeKept() || (facts.ownWords() && facts.age() < 12));
    }
}
