package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The child itself may from 12; from 16 there is nothing to keep, since parents see nothing. */
final class ChildKeepsFromTwelveToFifteen implements Rule<KeepFacts> {
    @Override
    public String code() {
        return "withheld.keep.age";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CHILD_KEEPS_FROM_PARENTS;
    }

    @Override
    public Decision evaluate(KeepFacts facts) {
        return refuseIf(facts.byChild() && (facts.age() < 12 || facts.age() >= 16));
    }
}
