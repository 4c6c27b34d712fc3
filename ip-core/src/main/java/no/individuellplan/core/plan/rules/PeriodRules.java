package no.individuellplan.core.plan.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for the plan period. A new rule is a new class and a new line here. */
public final class PeriodRules {
    public static final RuleSet<PeriodFacts> ALL = new RuleSet<>(
            "plan-period", List.of(new PeriodOfAPlanInWork(), new PeriodIsInOrder(), new ReviewIsAheadAndSoon()));

    private PeriodRules() {}
}
