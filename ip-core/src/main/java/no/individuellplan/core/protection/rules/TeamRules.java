package no.individuellplan.core.protection.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for naming somebody to the case team. A new rule is a new class and a new line here. */
public final class TeamRules {
    public static final RuleSet<TeamFacts> ALL = new RuleSet<>(
            "case-team",
            List.of(
                    new OnlyWhoHasTheCaseNames(),
                    new AddressIsProtected(),
                    new OneNamedIsKnown(),
                    new OwnFamilyIsNotNamed(),
                    new OneShutOutIsNotNamed()));

    private TeamRules() {}
}
