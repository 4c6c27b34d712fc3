package no.individuellplan.core.consent.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for confirming a yes on paper. A new rule is a new class and a new line here. */
public final class ConfirmRules {
    public static final RuleSet<ConfirmFacts> ALL = new RuleSet<>(
            "consent-confirmed",
            List.of(
                    new StillWaits(),
                    new OnlyTheColleagueAskedConfirms(),
                    new SecondIsNotTheFirst(),
                    new PaperIsAtHand(),
                    new NobodyAnsweredMeanwhile()));

    private ConfirmRules() {}
}
