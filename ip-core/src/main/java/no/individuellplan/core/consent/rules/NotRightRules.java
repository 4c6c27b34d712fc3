package no.individuellplan.core.consent.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for saying that a yes on paper is not right. A new rule is a new class and a new line here. */
public final class NotRightRules {
    public static final RuleSet<ConfirmFacts> ALL = new RuleSet<>(
            "consent-not-right",
            List.of(new StillWaits(), new OnlyTheColleagueAskedConfirms(), new NotRightHasAReason()));

    private NotRightRules() {}
}
