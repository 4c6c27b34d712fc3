package no.individuellplan.core.notice.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for wanting notices. A new rule is a new class and a new line here. */
public final class ChooseRules {
    public static final RuleSet<ChooseFacts> ALL = new RuleSet<>(
            "notice-choice", List.of(new NoticesAreSentHere(), new NoLettersAreWanted(), new AddressIsOne()));

    private ChooseRules() {}
}
