package no.individuellplan.core.pathway.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** The hard clock beside a pathway. A new rule is a new class and a new line here. */
public final class LegalDeadlineRules {
    public static final RuleSet<LegalDeadline> ALL =
            new RuleSet<>("legal-deadline", List.of(new DeadlineIsNear(), new HelpBeginsByTheDeadline()));

    private LegalDeadlineRules() {}
}
