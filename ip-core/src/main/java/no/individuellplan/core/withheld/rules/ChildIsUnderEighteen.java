package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What follows from parental responsibility ends at 18. */
final class ChildIsUnderEighteen implements Rule<TellFacts> {
    @Override
    public String code() {
        return "withheld.tell.adult";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PARENTS_MUST_KNOW;
    }

    @Override
    public Decision evaluate(TellFacts facts) {
        return refuseIf(facts.age() < 0 || facts.age() >= 18);
    }
}
