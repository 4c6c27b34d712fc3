package no.individuellplan.core.person.rules;

import java.util.List;
import java.util.stream.Stream;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleSet;
import no.individuellplan.core.person.LegalAge;

/** What the next birthday brings, said ahead so that nothing changes unannounced. A new rule is a new class and a new line here. */
public final class BirthdayRules {
    private static final List<BirthdayRule> RULES = List.of(
            new KeepsFromParentsFromTwelve(),
            new OwnPartyFromFifteen(),
            new DecidesAloneFromSixteen(),
            new ParentsSeeNoMoreFromSixteen(),
            new AdultFromEighteen(),
            new ChildCoordinatorHandsOverAtEighteen());

    public static final RuleSet<BirthdayFacts> ALL = new RuleSet<>("birthday", List.copyOf(RULES));

    private BirthdayRules() {}

    /**
     * One thing that lies ahead, with the age that brings it.
     *
     * @param days how many days before that birthday it is said
     */
    public record Coming(LegalAge age, int days, Reason what) {}

    /** In the order the ages come. */
    public static List<Coming> ahead(BirthdayFacts facts) {
        return RULES.stream()
                .flatMap(rule -> Stream.of(rule.evaluate(facts))
                        .flatMap(decision -> decision.reasons().stream())
                        .map(what -> new Coming(rule.age(), rule.days(facts), what)))
                .toList();
    }
}
