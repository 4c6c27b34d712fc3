package no.individuellplan.core.coordinator.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for asking somebody to be coordinator. A new rule is a new class and a new line here. */
public final class AskRules {
    public static final RuleSet<AskFacts> ALL = new RuleSet<>(
            "coordinator-request",
            List.of(
                    new CoordinatorIsConsentedTo(),
                    new CoordinatingUnitAppoints(),
                    new OneAskedIsKnown(),
                    new TrustCoordinatorIsHealthPersonnel(),
                    new OwnFamilyIsNotCoordinated()));

    private AskRules() {}
}
