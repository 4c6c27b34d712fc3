package no.individuellplan.core.oversight.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for a decision about a sign of odd access. A new rule is a new class and a new line here. */
public final class DecisionRules {
    public static final RuleSet<DecisionFacts> ALL = new RuleSet<>(
            "oversight-decision", List.of(new SomebodyElseReviews(), new OutcomeIsChosen(), new DecisionIsInWords()));

    private DecisionRules() {}
}
