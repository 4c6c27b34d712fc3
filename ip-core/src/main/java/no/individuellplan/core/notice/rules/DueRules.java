package no.individuellplan.core.notice.rules;

import java.util.List;
import java.util.stream.Stream;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleSet;

/** Every rule for when a notice is sent. A new rule is a new class and a new line here. */
public final class DueRules {
    private static final List<Rule<DueFacts>> BEFORE = List.of(
            new NoLettersInstead(),
            new AddressIsReached(),
            new OneUntilOpened(),
            new SecondAfterAWeek(),
            new NoThird());

    /** What stops a notice whatever waits: asked first, so that nobody looks for what waits without need. */
    public static final RuleSet<DueFacts> EVEN_IF_SOMETHING_WAITS = new RuleSet<>("notice-due", BEFORE);

    public static final RuleSet<DueFacts> ALL = new RuleSet<>(
            "notice-due",
            Stream.concat(BEFORE.stream(), Stream.of(new SomethingNewWaits())).toList());

    private DueRules() {}
}
