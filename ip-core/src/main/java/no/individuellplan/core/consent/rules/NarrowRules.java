package no.individuellplan.core.consent.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for taking one item out of what a service sees. A new rule is a new class and a new line here. */
public final class NarrowRules {
    public static final RuleSet<NarrowFacts> ALL = new RuleSet<>(
            "narrow-sharing",
            List.of(new OnlyThePersonsSideNarrows(), new OnlyWhatIsSharedIsNarrowed(), new NarrowedForAServiceThere()));

    private NarrowRules() {}
}
