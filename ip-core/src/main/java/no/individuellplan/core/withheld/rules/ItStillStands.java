package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What has been lifted is over. */
final class ItStillStands implements Rule<LookAgainFacts> {
    @Override
    public String code() {
        return "withheld.look.over";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.WITHHELD_FROM_PARENTS;
    }

    @Override
    public Decision evaluate(LookAgainFacts facts) {
        return refuseIf(!facts.stands());
    }
}
