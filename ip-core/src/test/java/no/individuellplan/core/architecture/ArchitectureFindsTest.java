package no.individuellplan.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule of architecture finds the code that breaks it, and leaves the rest alone. */
class ArchitectureFindsTest {
    private static final String SAMPLE = ArchitectureTest.CORE + ".architecture.sample";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(SAMPLE);

    @Test
    void a_concept_that_knows_a_later_one() {
        assertThat(whatBreaks(new ConceptOrder(SAMPLE).noConceptKnowsALaterOne()))
                .contains("person.KnowsPlan")
                .doesNotContain("plan.SamplePlan> has", "goal.SampleGoal> has", "plan.KnowsKnower> has");
    }

    @Test
    void a_concept_without_a_place_in_the_order() {
        assertThat(whatBreaks(new ConceptOrder(SAMPLE).noConceptKnowsALaterOne()))
                .contains("unheard.Unheard is of a concept without a place in the order");
    }

    @Test
    void two_concepts_that_know_each_other() {
        assertThat(whatBreaks(new ConceptOrder(SAMPLE).noConceptsKnowEachOther()))
                .contains("Cycle detected", "KnowsKnower");
    }

    @Test
    void a_rule_that_asks_a_port_or_a_clock() {
        assertThat(whatBreaks(new PureRules(SAMPLE).rulesLookNothingUp()))
                .contains("LooksUp", "TellsTime")
                .doesNotContain("AsksFacts");
    }

    @Test
    void time_that_no_test_can_set() {
        assertThat(whatBreaks(CodingRules.TIME_COMES_FROM_AN_INJECTED_CLOCK))
                .contains(
                        "Hurried.now()",
                        "Hurried.today()",
                        "Hurried.later()",
                        "Hurried.ownClock()",
                        "Hurried.millis()",
                        "Hurried.date()")
                .doesNotContain("Patient");
    }

    @Test
    void a_field_that_is_injected() {
        assertThat(whatBreaks(CodingRules.NOTHING_IS_INJECTED_INTO_FIELDS)).contains("Talkative.patient");
    }

    @Test
    void a_line_that_is_printed() {
        assertThat(whatBreaks(CodingRules.NOTHING_IS_PRINTED)).contains("Talkative.speak()");
    }

    @Test
    void a_name_that_says_nothing() {
        assertThat(whatBreaks(CodingRules.A_NAME_SAYS_WHAT_THE_CLASS_IS))
                .contains("SampleManager")
                .doesNotContain("Patient");
    }

    @Test
    void nothing_in_an_empty_tree() {
        JavaClasses none = new ClassFileImporter().importPackages(SAMPLE + ".none");
        assertThat(none).isEmpty();
        assertThat(new ConceptOrder(SAMPLE)
                        .noConceptKnowsALaterOne()
                        .evaluate(none)
                        .hasViolation())
                .isFalse();
        assertThat(new PureRules(SAMPLE).rulesLookNothingUp().evaluate(none).hasViolation())
                .isFalse();
        assertThat(CodingRules.NOTHING_IS_PRINTED.evaluate(none).hasViolation()).isFalse();
    }

    private static String whatBreaks(ArchRule rule) {
        return rule.evaluate(CLASSES).getFailureReport().toString();
    }
}
