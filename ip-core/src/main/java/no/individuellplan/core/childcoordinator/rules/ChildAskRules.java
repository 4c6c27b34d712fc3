package no.individuellplan.core.childcoordinator.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for asking somebody to be child coordinator, asked again when they accept. A new rule is a new class and a new line here. */
public final class ChildAskRules {
    public static final RuleSet<ChildAskFacts> ALL = new RuleSet<>(
            "child-coordinator-request",
            List.of(
                    new ChildCoordinatorIsWanted(),
                    new CoordinatingUnitAppointsChildCoordinator(),
                    new ChildCoordinatorWorksForTheMunicipality(),
                    new OwnFamilyHasAnotherChildCoordinator(),
                    new DutyLastsUntilEighteen()));

    private ChildAskRules() {}
}
