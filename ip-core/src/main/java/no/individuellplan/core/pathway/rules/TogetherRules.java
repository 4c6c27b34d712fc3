package no.individuellplan.core.pathway.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** What therapist and person look at together in a pathway. A new rule is a new class and a new line here. */
public final class TogetherRules {
    public static final RuleSet<TogetherFacts> ALL = new RuleSet<>(
            "looked-at-together",
            List.of(
                    new RightToPlanIsAssessed(),
                    new CrisisPlanIsAssessed(),
                    new CareTeamIsAssessed(),
                    new TreatmentPlanHasADay(),
                    new TreatmentPlanIsEvaluated()));

    private TogetherRules() {}
}
