package no.individuellplan.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.law.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is refused reads why, in the language they read. */
class RuleSentencesTest {
    private static final Pattern PLACE = Pattern.compile("\\{[a-zA-Z]+}");
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:new Reason|refused|refusedIf|required)\\([^;]*?\"([a-z][a-z-]*(?:\\.[a-z][a-z0-9-]*)+)\"");
    private static final Path SOURCES = Path.of(System.getProperty("ip.root", ".."), "ip-core", "src", "main", "java");

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void every_rule_has_a_sentence(String language) throws IOException {
        assertThat(sentences(language).keySet())
                .containsAll(RuleCatalogue.ALL.stream()
                        .flatMap(decision -> decision.rules().stream())
                        .map(Rule::code)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void every_refusal_written_in_the_code_has_a_sentence(String language) throws IOException {
        Set<String> codes = refusalsInTheCode();
        assertThat(codes).contains("person.national-id.length");
        assertThat(sentences(language).keySet()).containsAll(codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nn", "en"})
    void says_the_same_with_the_same_details_as_in_bokmaal(String language) throws IOException {
        assertThat(places(sentences(language))).isEqualTo(places(sentences("nb")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void is_a_whole_sentence_in_a_calm_voice(String language) throws IOException {
        assertThat(sentences(language).values())
                .allMatch(sentence -> Character.isUpperCase(sentence.charAt(0)) || sentence.startsWith("{"))
                .allMatch(sentence -> sentence.endsWith(".") || sentence.endsWith("?"))
                .noneMatch(sentence -> sentence.contains("!"));
    }

    private static Map<String, String> sentences(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                RuleCatalogue.class.getResourceAsStream("rules_" + language + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(code -> code, properties::getProperty, (a, _) -> a, TreeMap::new));
    }

    private static Map<String, Set<String>> places(Map<String, String> sentences) {
        return sentences.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> PLACE.matcher(entry.getValue())
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    private static Set<String> refusalsInTheCode() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            Set<String> codes = new TreeSet<>();
            for (Path file : java) {
                REFUSAL.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(codes::add);
            }
            return codes;
        }
    }
}
