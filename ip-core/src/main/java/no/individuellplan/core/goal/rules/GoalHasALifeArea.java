package no.individuellplan.core.goal.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A goal belongs to one life area, which decides with whom it can be shared. */
final class GoalHasALifeArea implements Rule<WordFacts> {
    @Override
    public String code() {
        return "goal.words.no-area";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public Decision evaluate(WordFacts facts) {
        return refuseIf(!facts.lifeArea());
    }
}
