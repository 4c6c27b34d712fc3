package no.individuellplan.core.plan.rules;

import java.util.Map;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.Rule;

/** f: each measure says how it is carried out. */
final class MeasuresSayHow implements Rule<PartFacts> {
    @Override
    public String code() {
        return "plan.part.how";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public String citation() {
        return basis().letter('f');
    }

    @Override
    public Decision evaluate(PartFacts facts) {
        return refuseIf(!facts.measuresHaveHow(), Map.of(Reason.LETTER, "f"));
    }
}
