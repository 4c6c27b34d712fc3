package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The child is told that the parents get to know, without exception. */
final class ChildWasToldFirst implements Rule<TellFacts> {
    @Override
    public String code() {
        return "withheld.tell.child-not-told";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PARENTS_MUST_KNOW;
    }

    @Override
    public Decision evaluate(TellFacts facts) {
        return refuseIf(facts.childTold() == null);
    }
}
