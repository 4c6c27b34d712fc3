package no.individuellplan.core.relocation.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for what the coordinating unit the person moves to does with the plan. A new rule is a new class and a new line here. */
public final class HandleRules {
    /** For taking over. */
    public static final RuleSet<HandleFacts> TAKE_OVER = new RuleSet<>(
            "relocation-taken-over",
            List.of(
                    new NewCoordinatingUnitDecides(),
                    new MoveWaitsForTheUnit(),
                    new PlanMovesWithConsent(),
                    new CoordinatorIsOfAnotherMunicipality()));

    /** For saying that it is the wrong place. */
    public static final RuleSet<HandleFacts> SEND_BACK = new RuleSet<>(
            "relocation-sent-back",
            List.of(new NewUnitSendsBack(), new WaitsToBeSentBack(), new OnlyTheWrongPlaceIsSentBack()));

    private HandleRules() {}
}
