package no.individuellplan.web.look;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Locale;

/** Small numbers as words. One has a gender, so the texts say it themselves. */
@TemplateExtension
final class Numbers {
    private Numbers() {}

    /** «tre». */
    static String inWords(Integer number, @TemplateAttribute Object locale) {
        boolean english = Language.EN.locale().equals(locale);
        return (english ? NumberWords.ENGLISH : NumberWords.NORWEGIAN).of(number);
    }

    /** «Tre», at the start of a sentence. */
    static String atStart(Integer number, @TemplateAttribute Object locale) {
        String words = inWords(number, locale);
        return words.substring(0, 1).toUpperCase((Locale) locale) + words.substring(1);
    }
}
