package no.individuellplan.core.consent.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for sharing again what was taken out. A new rule is a new class and a new line here. */
public final class ShareAgainRules {
    public static final RuleSet<ShareAgainFacts> ALL =
            new RuleSet<>("share-again", List.of(new SomethingWasTakenOut(), new WhoeverTookItOutSharesItAgain()));

    private ShareAgainRules() {}
}
