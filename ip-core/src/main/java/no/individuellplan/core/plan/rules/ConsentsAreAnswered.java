package no.individuellplan.core.plan.rules;

import java.util.Map;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.Rule;

/** i: the consent to the plan stands, and no question of sharing is left unanswered. */
final class ConsentsAreAnswered implements Rule<PartFacts> {
    @Override
    public String code() {
        return "plan.part.consents";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public String citation() {
        return basis().letter('i');
    }

    @Override
    public Decision evaluate(PartFacts facts) {
        return refuseIf(!facts.consented() || facts.answersOpen(), Map.of(Reason.LETTER, "i"));
    }
}
