package no.individuellplan.core.pathway.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every clock of compulsory mental health care. A new rule is a new class and a new line here. */
public final class LookRules {
    public static final RuleSet<LookFacts> ALL = new RuleSet<>(
            "looks-at-plan-in-compulsory-care",
            List.of(new PlanOrWrittenReason(), new LookedAtAfterThreeMonths(), new LookedAtEachYear()));

    private LookRules() {}
}
