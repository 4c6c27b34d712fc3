package no.individuellplan.core.protection.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for who must not learn where the person is. A new rule is a new class and a new line here. */
public final class ShutOutRules {
    public static final RuleSet<ShutOutFacts> ALL = new RuleSet<>(
            "shutting-out",
            List.of(new OnlyWhoHasTheCaseShutsOut(), new OneShutOutIsClose(), new ShuttingOutHasAReason()));

    private ShutOutRules() {}
}
