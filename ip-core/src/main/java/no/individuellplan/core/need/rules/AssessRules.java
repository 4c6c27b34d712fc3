package no.individuellplan.core.need.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for assessing a need. A new rule is a new class and a new line here. */
public final class AssessRules {
    public static final RuleSet<AssessFacts> ALL =
            new RuleSet<>("need-assessment", List.of(new NeedWaitsForAssessment(), new AssessmentHasReason()));

    private AssessRules() {}
}
