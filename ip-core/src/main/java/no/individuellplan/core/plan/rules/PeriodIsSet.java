package no.individuellplan.core.plan.rules;

import java.util.Map;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.Rule;

/** h: the plan has a period and a date for the next review. */
final class PeriodIsSet implements Rule<PartFacts> {
    @Override
    public String code() {
        return "plan.part.period";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public String citation() {
        return basis().letter('h');
    }

    @Override
    public Decision evaluate(PartFacts facts) {
        return refuseIf(!facts.period() || !facts.review(), Map.of(Reason.LETTER, "h"));
    }
}
