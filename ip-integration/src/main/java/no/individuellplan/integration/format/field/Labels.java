package no.individuellplan.integration.format.field;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * What a Norwegian reads for the name of an element. Most names are Norwegian words written together and are taken apart;
 * those that are English, shortened or without their æ, ø and å stand beside this class.
 */
final class Labels {
    private static final Properties LABELS = load();

    private Labels() {}

    static String of(String element) {
        String known = LABELS.getProperty(element);
        return known == null ? apart(element) : known;
    }

    private static String apart(String element) {
        String words = element.replaceAll("(?<=[a-zæøå])(?=[A-ZÆØÅ])", " ");
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT)
                        + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Properties load() {
        Properties labels = new Properties();
        try (var in = Labels.class.getResourceAsStream("labels.properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            labels.load(reader);
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
