package no.individuellplan.core.measure.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for asking for a measure. A new rule is a new class and a new line here. */
public final class RequestRules {
    public static final RuleSet<RequestFacts> ALL = new RuleSet<>(
            "measure-request",
            List.of(
                    new MeasureIsInAPlanInWork(),
                    new MeasureServesAGoal(),
                    new MeasureSaysWhat(),
                    new ServiceAskedIsKnown(),
                    new AreaIsSharedWithService(),
                    new GoalIsNotKeptFromService(),
                    new MeasurePeriodIsInOrder()));

    private RequestRules() {}
}
