package no.individuellplan.core.message.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for saying whom a received message is about. A new rule is a new class and a new line here. */
public final class PlaceRules {
    public static final RuleSet<PlaceFacts> ALL = new RuleSet<>(
            "message-placing",
            List.of(new SenderIsInTheRegister(), new PlanIsOpenForWhatCame(), new DoubtIsExplained()));

    private PlaceRules() {}
}
