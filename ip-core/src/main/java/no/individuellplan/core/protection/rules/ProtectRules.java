package no.individuellplan.core.protection.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for writing in how an address is protected. A new rule is a new class and a new line here. */
public final class ProtectRules {
    public static final RuleSet<ProtectFacts> ALL = new RuleSet<>(
            "address-protection",
            List.of(
                    new OnlyWhoHasTheCaseProtects(),
                    new ProtectionSaysALevel(),
                    new ProtectionIsAnother(),
                    new LesserProtectionHasAReason()));

    private ProtectRules() {}
}
