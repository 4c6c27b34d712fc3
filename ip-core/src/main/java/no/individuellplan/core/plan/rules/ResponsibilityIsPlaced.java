package no.individuellplan.core.plan.rules;

import java.util.Map;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.Rule;

/** c: the plan says who is responsible for it and who coordinates. */
final class ResponsibilityIsPlaced implements Rule<PartFacts> {
    @Override
    public String code() {
        return "plan.part.responsibility";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public String citation() {
        return basis().letter('c');
    }

    @Override
    public Decision evaluate(PartFacts facts) {
        return refuseIf(!facts.mainResponsibility() || !facts.coordinatorSeated(), Map.of(Reason.LETTER, "c"));
    }
}
