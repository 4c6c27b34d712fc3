package no.individuellplan.core.consent.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for finding that a person decides again. A new rule is a new class and a new line here. */
public final class CompetenceRulesOfEnd {
    public static final RuleSet<CompetenceFacts> ALL = new RuleSet<>(
            "competence-regained",
            List.of(
                    new HealthPersonnelDecides(),
                    new OneWhoHelpsDecides(),
                    new ThereIsADecisionToEnd(),
                    new DecisionIsReasoned()));

    private CompetenceRulesOfEnd() {}
}
