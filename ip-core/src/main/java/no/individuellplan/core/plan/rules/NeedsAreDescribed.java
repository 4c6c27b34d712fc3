package no.individuellplan.core.plan.rules;

import java.util.Map;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.Rule;

/** a: the plan says what the person needs. */
final class NeedsAreDescribed implements Rule<PartFacts> {
    @Override
    public String code() {
        return "plan.part.needs";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public String citation() {
        return basis().letter('a');
    }

    @Override
    public Decision evaluate(PartFacts facts) {
        return refuseIf(!facts.needs(), Map.of(Reason.LETTER, "a"));
    }
}
