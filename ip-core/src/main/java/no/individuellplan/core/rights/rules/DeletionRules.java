package no.individuellplan.core.rights.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for deleting. A new rule is a new class and a new line here. */
public final class DeletionRules {
    public static final RuleSet<DeletionFacts> ALL = new RuleSet<>(
            "deletion",
            List.of(
                    new DeletionWasAskedFor(),
                    new SecondIsAnotherHuman(),
                    new DeletionDoesNoHarm(),
                    new NothingPreservedIsDeleted(),
                    new NothingHeldIsDeleted()));

    private DeletionRules() {}
}
