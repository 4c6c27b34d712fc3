package no.individuellplan.core.pathway.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for writing in compulsory mental health care. A new rule is a new class and a new line here. */
public final class CareRules {
    public static final RuleSet<CareFacts> ALL = new RuleSet<>(
            "compulsory-care",
            List.of(
                    new OnlyWhoTreatsWrites(),
                    new FirstDayOfCareIsSaid(),
                    new LastDayOfCareIsSaid(),
                    new CareHasBegun(),
                    new CareIsNotBegunTwice(),
                    new ThereIsCareToWriteAbout(),
                    new CareEndsAfterItBegan(),
                    new AccountHasWords()));

    private CareRules() {}
}
