package no.individuellplan.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.individuellplan.core.Provision.How;
import no.individuellplan.core.law.Rule;
import org.junit.jupiter.api.Test;

/** Each provision is listed once, and what is said to be in code really is. */
class ProvisionsTest {
    private static final Path ROOT = Path.of(System.getProperty("ip.root", ".."));
    private static final List<Provision> ALL = Provision.all();

    @Test
    void each_provision_is_listed_exactly_once() {
        List<String> wanted = Stream.of(
                        numbered("PBRL", 1, 35),
                        numbered("PBRL", 40, 44),
                        numbered("IPF", 1, 13),
                        Stream.of("IPF-09a"),
                        numbered("HRF", 1, 9),
                        numbered("VEI", 1, 17),
                        numbered("FNR", 1, 6),
                        numbered("ADR", 1, 4),
                        Stream.of("NOR-06", "SOT-02"),
                        numbered("PHV", 1, 4),
                        numbered("PAS", 1, 14),
                        Stream.of(7, 8, 12, 15, 16, 17, 20, 26, 30, 33, 35).map("GDPR-%02d"::formatted))
                .flatMap(ids -> ids)
                .toList();
        assertThat(ALL).extracting(Provision::id).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void what_is_in_code_names_a_rule_or_a_class_and_the_rest_names_none() {
        Set<String> ruled = ruled();
        assertThat(ALL)
                .filteredOn(one -> one.how() == How.CODE)
                .allMatch(one -> ruled.contains(one.id()) || !one.classes().isEmpty());
        assertThat(ALL)
                .filteredOn(one -> one.how() == How.NOT)
                .allMatch(one -> one.classes().isEmpty())
                .noneMatch(one -> ruled.contains(one.id()));
    }

    @Test
    void every_class_named_is_there() throws IOException {
        Set<String> named =
                ALL.stream().flatMap(one -> one.classes().stream()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(sources()).containsAll(named);
    }

    @Test
    void every_rule_of_these_families_is_of_a_provision_listed() {
        Set<String> families = Set.of("PBRL", "IPF", "HRF", "VEI", "FNR", "ADR", "GDPR", "PHV", "PAS");
        assertThat(ALL)
                .extracting(Provision::id)
                .containsAll(ruled().stream()
                        .filter(id -> families.contains(id.substring(0, id.indexOf('-'))))
                        .toList());
    }

    @Test
    void each_says_so_in_one_sentence() {
        assertThat(ALL).extracting(Provision::words).allMatch(words -> words.matches("[A-Z][^|]{20,}\\."));
    }

    private static Stream<String> numbered(String family, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(number -> "%s-%02d".formatted(family, number));
    }

    private static Set<String> ruled() {
        return RuleCatalogue.ALL.stream()
                .flatMap(decision -> decision.rules().stream())
                .map(Rule::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> sources() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String module : List.of("ip-core", "ip-store", "ip-integration", "ip-api", "ip-web")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .forEach(name -> names.add(name.substring(0, name.length() - ".java".length())));
            }
        }
        return names;
    }
}
