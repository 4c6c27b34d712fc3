package no.individuellplan.core.goal.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for the words of a goal. A new rule is a new class and a new line here. */
public final class WordRules {
    public static final RuleSet<WordFacts> ALL = new RuleSet<>(
            "goal-words",
            List.of(
                    new WordsAreThePersons(),
                    new GoalIsInAPlanInWork(),
                    new GoalHasWords(),
                    new GoalHasALifeArea(),
                    new SubGoalHasAGoal()));

    private WordRules() {}
}
