package no.individuellplan.core.goal.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A plan that waits, rests or has ended keeps what it has. */
final class GoalIsInAPlanInWork implements Rule<WordFacts> {
    @Override
    public String code() {
        return "goal.words.plan-rests";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONSENT_TO_PLAN;
    }

    @Override
    public Decision evaluate(WordFacts facts) {
        return refuseIf(!facts.planChangeable());
    }
}
