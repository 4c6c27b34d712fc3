package no.individuellplan.api.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which of our languages the caller reads best. */
public final class ReaderLanguage {
    /** Norwegian without a form is read as bokmål. */
    private static final Map<String, Locale> KNOWN =
            Map.of("nb", Locale.of("nb"), "no", Locale.of("nb"), "nn", Locale.of("nn"), "en", Locale.of("en"));

    private static final Locale FALLBACK = Locale.of("nb");

    private ReaderLanguage() {}

    /** @param wanted as in Accept-Language, best first */
    public static Locale of(List<Locale> wanted) {
        return wanted.stream()
                .filter(locale -> KNOWN.containsKey(locale.getLanguage()))
                .map(locale -> KNOWN.get(locale.getLanguage()))
                .findFirst()
                .orElse(FALLBACK);
    }
}
