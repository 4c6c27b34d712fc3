package no.individuellplan.core.plan.rules;

import java.util.Map;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.Rule;

/** d: the plan says what the person will contribute. */
final class OwnContributionIsDescribed implements Rule<PartFacts> {
    @Override
    public String code() {
        return "plan.part.own-contribution";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public String citation() {
        return basis().letter('d');
    }

    @Override
    public Decision evaluate(PartFacts facts) {
        return refuseIf(!facts.ownContribution(), Map.of(Reason.LETTER, "d"));
    }
}
