package no.individuellplan.core.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.Clock;

/**
 * The law and its rules look nothing up: no framework, no files, no network, no clock and no port. A port is an interface
 * of the core that anybody may implement; sealed interfaces (states, actors) and the interfaces of {@code law} are values.
 *
 * @param root the package that holds one package per concept
 */
record PureRules(String root) {

    ArchRule rulesLookNothingUp() {
        return ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage(root + ".law..", root + "..rules..")
                .should()
                .dependOnClassesThat(somethingToLookUp())
                .allowEmptyShould(true);
    }

    private DescribedPredicate<JavaClass> somethingToLookUp() {
        return resideInAnyPackage("jakarta..", "java.sql..", "java.net..", "java.nio.file..", "java.io..")
                .and(DescribedPredicate.not(type(java.io.Serializable.class)))
                .or(type(Clock.class))
                .or(isPort())
                .as("look something up");
    }

    private DescribedPredicate<JavaClass> isPort() {
        return DescribedPredicate.<JavaClass>describe(
                        "are ports",
                        candidate -> candidate.isInterface()
                                && !candidate.isAnnotation()
                                && !candidate.reflect().isSealed())
                .and(resideInAPackage(root + ".."))
                .and(DescribedPredicate.not(resideInAnyPackage(root + ".law..", root + "..rules..")));
    }
}
