package no.individuellplan.core.mandate.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for writing in who may act for a person, and for ending it. A new rule is a new class and a new line here. */
public final class MandateRules {
    public static final RuleSet<MandateFacts> ALL = new RuleSet<>(
            "mandate-writing",
            List.of(
                    new WrittenInByTheRightOne(),
                    new SomebodyElseActs(),
                    new GroundIsOfItsKind(),
                    new DocumentIsNamed(),
                    new GivingIsExplained(),
                    new CareIsOfAChild(),
                    new CareHasAService(),
                    new CarersHaveTheChildInCare(),
                    new DaysAreInOrder(),
                    new FutureMandateIsInForce(),
                    new MandateIsBounded(),
                    new GiverDecidesAlone()));

    /** For ending it. */
    public static final RuleSet<EndFacts> END = new RuleSet<>(
            "mandate-ending", List.of(new EndedByTheRightOne(), new EndHasAReason(), new MandateStillStands()));

    /** For letting one parent answer alone. */
    public static final RuleSet<OneParentFacts> ONE_PARENT = new RuleSet<>(
            "one-parent",
            List.of(
                    new QualifiedPersonnelFinds(),
                    new ChildIsUnderSixteen(),
                    new OneOfThoseWhoAnswer(),
                    new BasisNamesItsMatter(),
                    new CareIsNecessary(),
                    new OtherParentWasHeard(),
                    new BasisEnds()));

    private MandateRules() {}
}
