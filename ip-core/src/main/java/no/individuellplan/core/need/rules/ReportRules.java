package no.individuellplan.core.need.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for reporting a need. A new rule is a new class and a new line here. */
public final class ReportRules {
    public static final RuleSet<ReportFacts> ALL = new RuleSet<>(
            "need-report",
            List.of(
                    new NameIsGiven(),
                    new NameIsOfPossibleLength(),
                    new BirthDateIsPossible(),
                    new NeedIsDescribed(),
                    new ReceiverIsKnown(),
                    new NumberAndBirthDateBelongTogether(),
                    new UnitCanBeReached()));

    private ReportRules() {}
}
