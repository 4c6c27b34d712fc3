package no.individuellplan.core.kin.rules;

import java.util.List;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.RuleSet;

/** Every rule for naming next of kin. A new rule is a new class and a new line here. */
public final class NameRules {
    public static final RuleSet<NameFacts> ALL = new RuleSet<>(
            "kin-naming",
            List.of(
                    new PersonNamesNextOfKin(),
                    new KinIsSomebodyElse(),
                    new RelationIsSaid(),
                    new KinSeesNamedAreas(),
                    new KinTimeIsInOrder(),
                    new NamingWasExplained()));

    /** For taking it back. */
    public static final RuleSet<Boolean> WITHDRAWAL =
            new RuleSet<>("kin-withdrawal", List.of(new WithdrawnByThePersonsSide()));

    public static Decision toWithdraw(boolean byThePersonsSide) {
        return WITHDRAWAL.evaluateAll(byThePersonsSide);
    }

    private NameRules() {}
}
