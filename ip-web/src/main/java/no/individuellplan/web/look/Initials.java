package no.individuellplan.web.look;

import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** The two letters and the quiet colour that stand for a person beside the name. The name is always there too. */
@TemplateExtension
final class Initials {
    private static final List<String> TONES = List.of("accent", "warm", "sky");

    private Initials() {}

    static String initials(String name) {
        String[] parts = name.strip().split("\\s+");
        String first = parts[0].isEmpty() ? "" : first(parts[0]);
        return parts.length == 1 ? first : first + first(parts[parts.length - 1]);
    }

    static String tone(String name) {
        return TONES.get(Math.floorMod(name.hashCode(), TONES.size()));
    }

    private static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
