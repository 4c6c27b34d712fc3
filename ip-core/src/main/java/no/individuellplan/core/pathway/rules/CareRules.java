package no.individuellplan.core.pathway.rules;

import java.util.List;
import java.util.stream.Stream;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleSet;

/** Every rule for writing in a treatment that asks for the plan. A new rule is a new class and a new line here. */
public final class CareRules {
    public static final RuleSet<CareFacts> COMPULSORY =
            new RuleSet<>("compulsory-care", both(CareKind.COMPULSORY, List.of(new AccountHasWords())));
    public static final RuleSet<CareFacts> LAR = new RuleSet<>(
            "opioid-rehabilitation", both(CareKind.LAR, List.of(new OfferHasADay(), new OfferHasBeenMade())));

    private CareRules() {}

    /** Those for this treatment. */
    public static RuleSet<CareFacts> of(CareKind care) {
        return switch (care) {
            case COMPULSORY -> COMPULSORY;
            case LAR -> LAR;
        };
    }

    /** What both ask, and what this one asks besides. */
    private static List<Rule<CareFacts>> both(CareKind care, List<Rule<CareFacts>> besides) {
        List<Rule<CareFacts>> shared = List.of(
                new OnlyWhoTreatsWrites(care),
                new FirstDayOfCareIsSaid(care),
                new LastDayOfCareIsSaid(care),
                new CareHasBegun(care),
                new CareIsNotBegunTwice(care),
                new ThereIsCareToWriteAbout(care),
                new CareEndsAfterItBegan(care));
        return Stream.concat(shared.stream(), besides.stream()).toList();
    }
}
