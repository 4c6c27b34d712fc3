package no.individuellplan.core.plan.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every part a plan must have before it is active; the same list is what the coordinator sees as missing. A new rule is a new class and a new line here. */
public final class PartRules {
    public static final RuleSet<PartFacts> ALL = new RuleSet<>(
            "plan-activation",
            List.of(
                    new ConsentToPlanStands(),
                    new GoalsAreSet(),
                    new ResourcesAreDescribed(),
                    new NeedsAreDescribed(),
                    new ParticipantsAreNamed(),
                    new ResponsibilityIsPlaced(),
                    new OwnContributionIsDescribed(),
                    new ServicesContributionsAreDescribed(),
                    new MeasuresAreListed(),
                    new MeasuresSayHow(),
                    new ContactDoctorIsSaid(),
                    new ChildCoordinatorIsSaid(),
                    new PeriodIsSet(),
                    new ConsentsAreAnswered(),
                    new CooperationIsSaid(),
                    new ChildTookPart()));

    private PartRules() {}
}
