package no.individuellplan.core.plan.rules;

import java.util.Map;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.Rule;

/** e: the plan has at least one measure, each with extent and who is responsible. */
final class MeasuresAreListed implements Rule<PartFacts> {
    @Override
    public String code() {
        return "plan.part.measures";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public String citation() {
        return basis().letter('e');
    }

    @Override
    public Decision evaluate(PartFacts facts) {
        return refuseIf(!facts.measure() || !facts.measuresHaveExtent(), Map.of(Reason.LETTER, "e"));
    }
}
