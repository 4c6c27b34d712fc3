package no.individuellplan.core.plan.rules;

import java.util.Map;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.Rule;

/** a: the plan says what the person can and has. */
final class ResourcesAreDescribed implements Rule<PartFacts> {
    @Override
    public String code() {
        return "plan.part.resources";
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
        return refuseIf(!facts.resources(), Map.of(Reason.LETTER, "a"));
    }
}
