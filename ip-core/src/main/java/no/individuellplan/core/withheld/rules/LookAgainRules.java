package no.individuellplan.core.withheld.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for looking anew at what is kept from parents, and for lifting it. A new rule is a new class and a new line here. */
public final class LookAgainRules {
    public static final RuleSet<LookAgainFacts> ALL = new RuleSet<>(
            "look-again-at-kept",
            List.of(new ItStillStands(), new WhoeverKeepsItLiftsIt(), new LookingHasWords(), new NextLookIsAhead()));

    private LookAgainRules() {}
}
