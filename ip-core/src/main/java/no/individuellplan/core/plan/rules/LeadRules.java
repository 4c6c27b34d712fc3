package no.individuellplan.core.plan.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for moving the main responsibility. A new rule is a new class and a new line here. */
public final class LeadRules {
    public static final RuleSet<LeadFacts> ALL = new RuleSet<>(
            "plan-main-responsibility",
            List.of(new LeadIsOfAnOpenPlan(), new LeadIsKnown(), new LeadTakesPart(), new LeadIsAgreedOrDecided()));

    private LeadRules() {}
}
