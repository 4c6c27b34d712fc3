package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Said is what the parents need it for, to take care of the child. */
final class ParentsNeedIsSaid implements Rule<TellFacts> {
    @Override
    public String code() {
        return "withheld.tell.no-reason";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PARENTS_MUST_KNOW;
    }

    @Override
    public Decision evaluate(TellFacts facts) {
        return refuseIf(facts.why() == null);
    }
}
