package no.individuellplan.core.law;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentence a person reads for a reason code, in bokmål ({@code nb}), nynorsk ({@code nn}) and English ({@code en}),
 * from {@code rules_*.properties}. A {@code {name}} in a sentence is filled from the details of the reason.
 */
public final class RuleTexts {
    private static final String BUNDLE = "no.individuellplan.core.rules";
    private static final Locale FALLBACK = Locale.of("nb");
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    private RuleTexts() {}

    /**
     * @param locale any; what is not nn or en is answered in bokmål
     * @throws MissingResourceException when the code has no sentence, or a detail the sentence needs is missing
     */
    public static String sentence(String code, Locale locale, Map<String, String> details) {
        return fill(code, pattern(code, locale), details);
    }

    /** The sentence of a reason, with its own details. */
    public static String sentence(Reason reason, Locale locale) {
        return sentence(reason.code(), locale, reason.details());
    }

    /** The sentence of each reason, in their order. */
    public static List<String> sentences(List<Reason> reasons, Locale locale) {
        return reasons.stream().map(reason -> sentence(reason, locale)).toList();
    }

    /** The sentence before its details are filled in. */
    public static String pattern(String code, Locale locale) {
        return bundle(locale).getString(code);
    }

    static String fill(String code, String pattern, Map<String, String> details) {
        return PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(detail(code, place.group(1), details)));
    }

    private static ResourceBundle bundle(Locale locale) {
        Locale known =
                switch (locale.getLanguage()) {
                    case "nn", "en" -> Locale.of(locale.getLanguage());
                    default -> FALLBACK;
                };
        return ResourceBundle.getBundle(BUNDLE, known, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    private static String detail(String code, String name, Map<String, String> details) {
        String value = details.get(name);
        if (value == null) {
            throw new MissingResourceException("Detail without value", RuleTexts.class.getName(), code + "#" + name);
        }
        return value;
    }
}
