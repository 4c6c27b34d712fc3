package no.individuellplan.core.goal.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A goal has words. */
final class GoalHasWords implements Rule<WordFacts> {
    @Override
    public String code() {
        return "goal.words.missing";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public Decision evaluate(WordFacts facts) {
        return refuseIf(facts.words() == null);
    }
}
