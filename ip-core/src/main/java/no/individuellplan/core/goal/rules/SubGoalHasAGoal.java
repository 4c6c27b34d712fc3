package no.individuellplan.core.goal.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A sub-goal belongs to a goal in the same plan. */
final class SubGoalHasAGoal implements Rule<WordFacts> {
    @Override
    public String code() {
        return "goal.words.no-parent";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public Decision evaluate(WordFacts facts) {
        return refuseIf(!facts.parentInPlan());
    }
}
