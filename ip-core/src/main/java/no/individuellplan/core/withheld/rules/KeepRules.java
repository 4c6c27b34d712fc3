package no.individuellplan.core.withheld.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for keeping something from those who act for a child. A new rule is a new class and a new line here. */
public final class KeepRules {
    public static final RuleSet<KeepFacts> ALL = new RuleSet<>(
            "keep-from-parents",
            List.of(
                    new OnlyChildOrProfessionalKeeps(),
                    new ChildKeepsFromTwelveToFifteen(),
                    new ProfessionalKeepsUnderEighteen(),
                    new SomethingIsKept(),
                    new ItIsKeptFromOneWhoActs(),
                    new KeepingHasAReason(),
                    new KeepingIsLookedAtAgain()));

    private KeepRules() {}
}
