package no.individuellplan.core.plan.rules;

import java.util.Map;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.Rule;

/** j: the plan says what cooperation with others is needed or wished, or why that is not relevant. */
final class CooperationIsSaid implements Rule<PartFacts> {
    @Override
    public String code() {
        return "plan.part.cooperation";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public String citation() {
        return basis().letter('j');
    }

    @Override
    public Decision evaluate(PartFacts facts) {
        return refuseIf(!facts.cooperation(), Map.of(Reason.LETTER, "j"));
    }
}
