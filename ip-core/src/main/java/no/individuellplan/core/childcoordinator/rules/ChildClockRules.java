package no.individuellplan.core.childcoordinator.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every clock of a child coordinator. A new rule is a new class and a new line here. */
public final class ChildClockRules {
    public static final RuleSet<ChildClockFacts> ALL = new RuleSet<>(
            "child-coordinator-clock",
            List.of(
                    new SomebodyIsAskedToBeChildCoordinator(),
                    new ChildCoordinatorIsHandedOver(),
                    new CoordinatorIsOfferedBeforeEighteen()));

    private ChildClockRules() {}
}
