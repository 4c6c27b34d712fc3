package no.individuellplan.core.objection.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for taking an objection back. A new rule is a new class and a new line here. */
public final class TakeBackRules {
    public static final RuleSet<TakeBackFacts> ALL =
            new RuleSet<>("objection-taken-back", List.of(new ThereIsAnObjection(), new WhoeverObjectedTakesItBack()));

    private TakeBackRules() {}
}
