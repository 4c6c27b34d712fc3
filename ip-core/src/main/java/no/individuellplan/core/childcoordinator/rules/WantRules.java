package no.individuellplan.core.childcoordinator.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for wanting a child coordinator. A new rule is a new class and a new line here. */
public final class WantRules {
    public static final RuleSet<WantFacts> ALL = new RuleSet<>(
            "child-coordinator-wish", List.of(new FamilyHasACoordinatingUnit(), new WantedBeforeEighteen()));

    private WantRules() {}
}
