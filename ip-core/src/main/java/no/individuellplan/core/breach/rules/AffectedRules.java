package no.individuellplan.core.breach.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for naming somebody a breach is about. A new rule is a new class and a new line here. */
public final class AffectedRules {
    public static final RuleSet<AffectedFacts> ALL =
            new RuleSet<>("breach-about-person", List.of(new AffectedIsOfTheOrganisation(), new AffectedIsNamedOnce()));

    private AffectedRules() {}
}
