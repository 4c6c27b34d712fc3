package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The one told has parental responsibility. */
final class ParentIsKnown implements Rule<TellFacts> {
    @Override
    public String code() {
        return "withheld.tell.no-parent";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PARENTS_MUST_KNOW;
    }

    @Override
    public Decision evaluate(TellFacts facts) {
        return refuseIf(!facts.parentActs());
    }
}
