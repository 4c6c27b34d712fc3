package no.individuellplan.core.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = ArchitectureTest.CORE, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    static final String CORE = "no.individuellplan.core";

    @ArchTest
    static final ArchTests coding_rules_hold = ArchTests.in(CodingRules.class);

    @ArchTest
    static final ArchRule no_concept_knows_a_later_one = new ConceptOrder(CORE).noConceptKnowsALaterOne();

    @ArchTest
    static final ArchRule no_concepts_know_each_other = new ConceptOrder(CORE).noConceptsKnowEachOther();

    @ArchTest
    static final ArchRule rules_look_nothing_up = new PureRules(CORE).rulesLookNothingUp();
}
