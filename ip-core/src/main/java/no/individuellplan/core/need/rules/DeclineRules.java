package no.individuellplan.core.need.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for saying no to an offer. A new rule is a new class and a new line here. */
public final class DeclineRules {
    public static final RuleSet<DeclineFacts> ALL =
            new RuleSet<>("need-decline", List.of(new OfferWaitsForAnswer(), new DoorStaysOpen()));

    private DeclineRules() {}
}
