package no.individuellplan.core.withheld.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for stopping it. A new rule is a new class and a new line here. */
public final class StopSharingKeptRules {
    public static final RuleSet<StopSharingKeptFacts> ALL =
            new RuleSet<>("stop-sharing-kept", List.of(new KeptIsShared(), new WhoeverMayStopsSharingKept()));

    private StopSharingKeptRules() {}
}
