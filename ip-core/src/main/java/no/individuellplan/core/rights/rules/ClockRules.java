package no.individuellplan.core.rights.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every clock of a complaint or a request. A new rule is a new class and a new line here. */
public final class ClockRules {
    public static final RuleSet<ClockFacts> ALL =
            new RuleSet<>("clocks-of-requests", List.of(new FirstAnswerWithinAMonth(), new PromisedDayIsKept()));

    private ClockRules() {}
}
