package no.individuellplan.core.consent.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for writing in an answer given on paper or by word of mouth. A new rule is a new class and a new line here. */
public final class RegisterRules {
    public static final RuleSet<RegisterFacts> ALL = new RuleSet<>(
            "consent-written-in",
            List.of(
                    new OnlyStaffWriteIn(),
                    new FormIsSaid(),
                    new DayItWasGivenIsSaid(),
                    new NothingWasAnsweredSince(),
                    new SpokenYesHasAWitness(),
                    new WitnessIsSomebodyElse(),
                    new SpokenYesSaysWhere(),
                    new PaperYesHasAColleague(),
                    new ColleagueIsSomebodyElse()));

    private RegisterRules() {}
}
