package no.individuellplan.web.look;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages every page is written in. Bokmål when nothing else is asked for. */
public enum Language {
    NB("Bokmål"),
    NN("Nynorsk"),
    EN("English");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** Its name in itself, for the one who cannot read the language of the page. */
    public String ownName() {
        return ownName;
    }

    /** BCP 47, for the attribute {@code lang} and the cookie. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(tag());
    }

    public static Optional<Language> tagged(String tag) {
        for (Language language : values()) {
            if (language.tag().equals(tag)) return Optional.of(language);
        }
        return "no".equals(tag) ? Optional.of(NB) : Optional.empty();
    }

    /** What the person chose comes first, then what the browser asks for, most wanted first. */
    static Language of(Optional<String> chosen, List<String> asked) {
        return chosen.flatMap(Language::tagged).orElseGet(() -> asked.stream()
                .map(Language::tagged)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(NB));
    }
}
