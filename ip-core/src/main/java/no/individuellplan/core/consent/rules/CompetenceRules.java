package no.individuellplan.core.consent.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for deciding that a person lacks competence for some decisions. A new rule is a new class and a new line here. */
public final class CompetenceRules {
    public static final RuleSet<CompetenceFacts> ALL = new RuleSet<>(
            "competence-lacking",
            List.of(
                    new HealthPersonnelDecides(),
                    new OneWhoHelpsDecides(),
                    new DecisionSaysAboutWhat(),
                    new DecisionIsReasoned(),
                    new DecisionIsShown(),
                    new DecisionEnds()));

    private CompetenceRules() {}
}
