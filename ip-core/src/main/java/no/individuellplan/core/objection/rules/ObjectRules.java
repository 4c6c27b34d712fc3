package no.individuellplan.core.objection.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for objecting. A new rule is a new class and a new line here. */
public final class ObjectRules {
    public static final RuleSet<ObjectFacts> ALL = new RuleSet<>(
            "objection",
            List.of(new OnlyThePersonsSideObjects(), new ServiceObjectedToIsKnown(), new ObjectionIsAboutTheirs()));

    private ObjectRules() {}
}
