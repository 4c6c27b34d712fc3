package no.individuellplan.web.look;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** Dates in templates, in the language of the page: {@code date:day(x)}, {@code date:ago(x)} and so on. */
@TemplateExtension(namespace = "date")
final class DateTemplates {
    private DateTemplates() {}

    static String day(LocalDate day, @TemplateAttribute Object locale) {
        return words(locale).day(day);
    }

    static String brief(LocalDate day, @TemplateAttribute Object locale) {
        return words(locale).brief(day);
    }

    static String briefAndYear(LocalDate day, @TemplateAttribute Object locale) {
        return words(locale).briefAndYear(day);
    }

    static String dayAndYear(LocalDate day, @TemplateAttribute Object locale) {
        return words(locale).dayAndYear(day);
    }

    static String since(LocalDate from, LocalDate until, @TemplateAttribute Object locale) {
        return words(locale).since(from, until);
    }

    static String weekday(LocalDate day, @TemplateAttribute Object locale) {
        return words(locale).weekday(day);
    }

    static String month(LocalDate day, @TemplateAttribute Object locale) {
        return words(locale).month(day);
    }

    static String distance(LocalDate day, @TemplateAttribute Object locale) {
        return words(locale).distance(day);
    }

    static String moment(Instant moment, @TemplateAttribute Object locale) {
        return words(locale).moment(moment);
    }

    static String clock(Instant moment, @TemplateAttribute Object locale) {
        return words(locale).clock(moment);
    }

    static String ago(Instant moment, @TemplateAttribute Object locale) {
        return words(locale).ago(moment);
    }

    static String span(Instant from, Instant to, @TemplateAttribute Object locale) {
        return words(locale).span(from, to);
    }

    static LocalDate dateOf(Instant moment) {
        return moment.atZone(DateWords.NORWAY).toLocalDate();
    }

    private static DateWords words(Object locale) {
        Language language = Language.tagged(((Locale) locale).getLanguage()).orElse(Language.NB);
        return new DateWords(language, Arc.container().instance(Clock.class).get());
    }
}
