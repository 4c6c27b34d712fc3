package no.individuellplan.store;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.persistence.Entity;
import no.individuellplan.core.architecture.CodingRules;

@AnalyzeClasses(packages = "no.individuellplan.store", importOptions = ImportOption.DoNotIncludeTests.class)
class StoreArchitectureTest {
    @ArchTest
    static final ArchTests RULES_OF_ALL_MODULES = ArchTests.in(CodingRules.class);

    @ArchTest
    static final ArchRule NO_CONCEPTS_KNOW_EACH_OTHER =
            slices().matching("no.individuellplan.store.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ROWS_AND_ADAPTERS_ARE_SEEN_BY_NOBODY_ELSE = ArchRuleDefinition.classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .haveSimpleNameStartingWith("Postgres")
            .should()
            .bePackagePrivate();

    /** A session of Hibernate's own kind would remember rows past the permit they were read under. */
    @ArchTest
    static final ArchRule NOTHING_REMEMBERS_ROWS = ArchRuleDefinition.noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.hibernate.Session");
}
