package no.individuellplan.core.withheld.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for telling parents what they must know. A new rule is a new class and a new line here. */
public final class TellRules {
    public static final RuleSet<TellFacts> ALL = new RuleSet<>(
            "tell-parents",
            List.of(
                    new OnlyAProfessionalTellsParents(),
                    new ChildIsUnderEighteen(),
                    new ParentIsKnown(),
                    new ParentsNeedIsSaid(),
                    new ChildWasToldFirst()));

    private TellRules() {}
}
