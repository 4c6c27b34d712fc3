package no.individuellplan.core.kin.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for answering as next of kin. A new rule is a new class and a new line here. */
public final class KinRules {
    public static final RuleSet<KinFacts> ALL =
            new RuleSet<>("kin-answer", List.of(new KinWasNamed(), new KinKnowsWhatItIs()));

    private KinRules() {}
}
