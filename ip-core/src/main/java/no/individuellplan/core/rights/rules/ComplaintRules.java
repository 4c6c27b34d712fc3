package no.individuellplan.core.rights.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for complaining. A new rule is a new class and a new line here. */
public final class ComplaintRules {
    public static final RuleSet<ComplaintFacts> ALL = new RuleSet<>(
            "complaint",
            List.of(
                    new OnlyThePersonsSideComplains(),
                    new ChildComplainsFromTwelve(),
                    new WrittenAuthorityIsShown(),
                    new ComplaintSaysWhatItIsAbout(),
                    new ComplaintHasWords(),
                    new DecisionMakerIsKnown(),
                    new DayItWasKnownIsNotAhead(),
                    new FourWeeksAreWarned(),
                    new ThreeWeeksAreWarned(),
                    new YearIsWarned()));

    private ComplaintRules() {}
}
