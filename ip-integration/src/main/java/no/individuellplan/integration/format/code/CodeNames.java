package no.individuellplan.integration.format.code;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** Reads the names beside this class once: one line a code, {@code list.code = name}. */
final class CodeNames {

    private static final Properties NAMES = load();

    private CodeNames() {}

    static Optional<String> of(String list, String value) {
        return Optional.ofNullable(NAMES.getProperty(list + "." + value));
    }

    private static Properties load() {
        Properties names = new Properties();
        try (var in = CodeNames.class.getResourceAsStream("codes.properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            names.load(reader);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
