package no.individuellplan.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleSet;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} is what the code does. Written anew with {@code -Dip.docs.write=true}. */
class RuleCatalogueTest {
    private static final Path PAGE = Path.of(System.getProperty("ip.root", ".."), "docs", "rules.md");

    @Test
    void the_page_is_what_the_code_does() throws IOException {
        String text = new RuleCataloguePage(RuleCatalogue.ALL).text()
                + new ProvisionsPage(RuleCatalogue.ALL, Provision.all()).text();
        if (Boolean.getBoolean("ip.docs.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, text);
        }
        assertThat(PAGE)
                .as("stale: run with -Dip.docs.write=true and commit")
                .exists()
                .content()
                .isEqualTo(text);
    }

    @Test
    void every_rule_is_in_a_decision() {
        Set<String> listed = rules().map(rule -> rule.getClass().getName()).collect(Collectors.toSet());
        List<String> written = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(RuleCatalogue.class.getPackageName())
                        .stream()
                        .filter(type -> type.isAssignableTo(Rule.class))
                        .filter(type ->
                                !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .toList();
        assertThat(listed).containsAll(written);
    }

    @Test
    void a_code_means_one_rule() {
        Map<String, Set<String>> classes = rules().collect(Collectors.groupingBy(
                Rule::code, Collectors.mapping(rule -> rule.getClass().getName(), Collectors.toSet())));
        assertThat(classes.values()).allMatch(names -> names.size() == 1);
    }

    @Test
    void a_code_names_the_concept_the_decision_and_the_norm() {
        assertThat(rules().map(Rule::code)).allMatch(code -> code.matches("[a-z][a-z-]*(\\.[a-z][a-z0-9-]*){2}"));
    }

    @Test
    void a_decision_is_listed_once() {
        assertThat(RuleCatalogue.ALL).extracting(RuleSet::decision).doesNotHaveDuplicates();
    }

    private static Stream<Rule<?>> rules() {
        return RuleCatalogue.ALL.stream().flatMap(decision -> decision.rules().stream());
    }
}
