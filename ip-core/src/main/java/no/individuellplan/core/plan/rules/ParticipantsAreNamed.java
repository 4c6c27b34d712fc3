package no.individuellplan.core.plan.rules;

import java.util.Map;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.Rule;

/** b: the plan says who takes part; at least one service has said yes. */
final class ParticipantsAreNamed implements Rule<PartFacts> {
    @Override
    public String code() {
        return "plan.part.participants";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public String citation() {
        return basis().letter('b');
    }

    @Override
    public Decision evaluate(PartFacts facts) {
        return refuseIf(!facts.participant(), Map.of(Reason.LETTER, "b"));
    }
}
