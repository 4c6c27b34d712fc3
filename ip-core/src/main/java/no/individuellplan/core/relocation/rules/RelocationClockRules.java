package no.individuellplan.core.relocation.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every clock of a move. A new rule is a new class and a new line here. */
public final class RelocationClockRules {
    public static final RuleSet<LateFacts> ALL = new RuleSet<>("relocation-clock", List.of(new TakenOverInTime()));

    private RelocationClockRules() {}
}
