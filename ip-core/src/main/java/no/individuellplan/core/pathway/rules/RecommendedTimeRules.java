package no.individuellplan.core.pathway.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every soft clock of a pathway. A new rule is a new class and a new line here. */
public final class RecommendedTimeRules {
    public static final RuleSet<RecommendedTime> ALL = new RuleSet<>(
            "recommended-times",
            List.of(
                    new RecommendedTimeIsNear(),
                    new TsbTookLonger(),
                    new ChildrenWaitedLonger(),
                    new AdultsWaitedLonger()));

    private RecommendedTimeRules() {}
}
