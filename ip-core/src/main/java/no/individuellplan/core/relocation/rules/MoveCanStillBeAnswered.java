package no.individuellplan.core.relocation.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A question is answered while it stands, and a yes is taken back until the plan is taken over. */
final class MoveCanStillBeAnswered implements Rule<AnswerFacts> {
    @Override
    public String code() {
        return "relocation.answer.closed";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PLAN_GOES_ALONG;
    }

    @Override
    public Decision evaluate(AnswerFacts facts) {
        return refuseIf(!facts.open());
    }
}
