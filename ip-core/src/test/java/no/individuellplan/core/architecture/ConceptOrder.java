package no.individuellplan.core.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Optional;

/**
 * The concepts from those that know least to those that know most. A concept may know those before it, and those on its
 * own line as long as they do not know it.
 *
 * @param root the package that holds one package per concept
 */
record ConceptOrder(String root) {
    static final List<List<String>> LINES = List.of(
            List.of("id", "law"),
            List.of("audit"),
            List.of("person", "agency"),
            List.of("consent", "access", "operation"),
            List.of(
                    "need",
                    "participant",
                    "coordinator",
                    "withheld",
                    "kin",
                    "mandate",
                    "oversight",
                    "emergency",
                    "protection",
                    "objection",
                    "reservation",
                    "directory"),
            List.of("measure", "readers", "childcoordinator", "contactdoctor", "followup"),
            List.of("goal"),
            List.of("plan"),
            List.of("review", "meeting", "crisis", "appointment", "message", "preview", "relocation", "notice"),
            List.of("pathway", "traffic", "sentplan", "admission", "mailbox"),
            List.of("rights", "breach"),
            List.of("insight"));

    ArchRule noConceptKnowsALaterOne() {
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(root + ".*..")
                .should(knowEarlierConceptsOnly())
                .allowEmptyShould(true);
    }

    ArchRule noConceptsKnowEachOther() {
        return SlicesRuleDefinition.slices()
                .matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    private ArchCondition<JavaClass> knowEarlierConceptsOnly() {
        return new ArchCondition<>("know earlier concepts only") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                lineOf(origin)
                        .ifPresentOrElse(
                                line -> origin.getDirectDependenciesFromSelf().stream()
                                        .filter(to ->
                                                lineOf(to.getTargetClass()).orElse(line) > line)
                                        .map(Dependency::getDescription)
                                        .forEach(words -> events.add(SimpleConditionEvent.violated(origin, words))),
                                () -> events.add(SimpleConditionEvent.violated(
                                        origin, origin.getName() + " is of a concept without a place in the order")));
            }
        };
    }

    private Optional<Integer> lineOf(JavaClass type) {
        if (!type.getPackageName().startsWith(root + ".")) {
            return Optional.empty();
        }
        String concept = type.getPackageName().substring(root.length() + 1).split("\\.")[0];
        return LINES.stream().filter(line -> line.contains(concept)).findFirst().map(LINES::indexOf);
    }
}
