package no.individuellplan.core.rights.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for correcting by a dated addition. A new rule is a new class and a new line here. */
public final class CorrectRules {
    public static final RuleSet<CorrectFacts> ALL =
            new RuleSet<>("correction", List.of(new CorrectionWasAskedFor(), new CorrectionHasWords()));

    private CorrectRules() {}
}
