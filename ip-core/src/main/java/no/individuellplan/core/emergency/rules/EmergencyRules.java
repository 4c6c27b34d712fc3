package no.individuellplan.core.emergency.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for opening in an emergency. A new rule is a new class and a new line here. */
public final class EmergencyRules {
    public static final RuleSet<EmergencyFacts> ALL = new RuleSet<>(
            "emergency-access",
            List.of(
                    new HealthPersonnelOpens(),
                    new NobodyOpensTheirOwn(),
                    new ThereIsAPlan(),
                    new AccessIsMissing(),
                    new OnlyWhatIsNeeded(),
                    new UrgencyIsInWords(),
                    new ObjectionIsRespected()));

    private EmergencyRules() {}
}
