package no.individuellplan.core.relocation.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for beginning to move a plan. A new rule is a new class and a new line here. */
public final class ProposeRules {
    public static final RuleSet<ProposeFacts> ALL = new RuleSet<>(
            "relocation",
            List.of(
                    new PersonsSideOrCoordinatorProposes(),
                    new ThereIsAPlanToMove(),
                    new MunicipalityIsOnThePlatform(),
                    new MunicipalityIsAnother(),
                    new OneMoveAtATime(),
                    new DayOfMovingIsSaid(),
                    new ProtectedAddressIsMovedByTelephone()));

    private ProposeRules() {}
}
