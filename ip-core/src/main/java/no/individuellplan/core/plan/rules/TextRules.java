package no.individuellplan.core.plan.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for the plan's texts. A new rule is a new class and a new line here. */
public final class TextRules {
    public static final RuleSet<TextFacts> ALL = new RuleSet<>(
            "plan-text",
            List.of(
                    new OwnWordsAreThePersons(),
                    new ChildsOwnWordsAreTheChilds(),
                    new TextOfAPlanInWork(),
                    new TextOrReason(),
                    new OnlySomeMayBeLeftOut()));

    private TextRules() {}
}
