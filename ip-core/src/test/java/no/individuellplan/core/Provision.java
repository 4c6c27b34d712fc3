package no.individuellplan.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What became of one provision of the project's list.
 *
 * @param classes what does it besides the rules of {@link RuleCatalogue}, by simple name
 * @param words one sentence: what is done, what is missing, or why nothing is
 */
record Provision(String id, How how, List<String> classes, String words) {
    private static final String FILE = "/provisions.txt";

    enum How {
        CODE,
        PART,
        NOT
    }

    /** In the order of the file. */
    static List<Provision> all() {
        try (InputStream file = Provision.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Provision::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Provision of(String line) {
        String[] parts = line.split("\\|", 4);
        List<String> classes = Arrays.stream(parts[2].split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return new Provision(
                parts[0].strip(), How.valueOf(parts[1].strip().toUpperCase(Locale.ROOT)), classes, parts[3].strip());
    }
}
