package no.individuellplan.core.consent.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for an answer about consent. A new rule is a new class and a new line here. */
public final class ConsentRules {
    public static final RuleSet<ConsentFacts> ALL = new RuleSet<>(
            "consent-answer",
            List.of(
                    new SomeoneMayAnswer(),
                    new GiverIsEntitled(),
                    new ChildIsHeard(),
                    new ChildDoesNotObject(),
                    new TextWasShown(),
                    new SharingNamesWhom(),
                    new SharingNamesWhat(),
                    new SharingHasAnEnd()));

    private ConsentRules() {}
}
