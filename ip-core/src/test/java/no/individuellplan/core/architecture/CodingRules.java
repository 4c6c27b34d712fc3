package no.individuellplan.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/**
 * What holds for production code in every module. Another module takes them over with
 * {@code @ArchTest static final ArchTests RULES = ArchTests.in(CodingRules.class)}.
 */
public final class CodingRules {
    private static final Set<String> CLOCKS_OF_ITS_OWN =
            Set.of("system", "systemUTC", "systemDefaultZone", "tick", "tickMillis", "tickSeconds", "tickMinutes");

    @ArchTest
    public static final ArchRule TIME_COMES_FROM_AN_INJECTED_CLOCK =
            noClasses().should().accessTargetWhere(readsTheTimeWithoutAClock()).allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
            GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NOTHING_IS_PRINTED =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.allowEmptyShould(true);

    @ArchTest
    public static final ArchRule A_NAME_SAYS_WHAT_THE_CLASS_IS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .allowEmptyShould(true);

    private CodingRules() {}

    private static DescribedPredicate<JavaAccess<?>> readsTheTimeWithoutAClock() {
        return DescribedPredicate.describe(
                "reads the time without an injected Clock",
                access -> access.getTarget() instanceof CodeUnitAccessTarget target && readsTheTime(target));
    }

    private static boolean readsTheTime(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        boolean now = owner.startsWith("java.time.") && name.equals("now") && !takesClock(target);
        boolean ownClock = owner.equals(Clock.class.getName()) && CLOCKS_OF_ITS_OWN.contains(name);
        boolean millis = owner.equals(System.class.getName()) && name.equals("currentTimeMillis");
        boolean date = owner.equals(Date.class.getName())
                && name.equals("<init>")
                && target.getRawParameterTypes().isEmpty();
        return now || ownClock && !takesClock(target) || millis || date;
    }

    private static boolean takesClock(CodeUnitAccessTarget target) {
        return target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
