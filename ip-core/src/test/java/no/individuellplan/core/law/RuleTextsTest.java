package no.individuellplan.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTextsTest {
    private static final String LENGTH = "person.national-id.length";

    @ParameterizedTest
    @CsvSource({"nb, har 11 sifre", "nb-NO, har 11 sifre", "nn, har 11 siffer", "nn-NO, har 11 siffer", "en-GB, has 11"
    })
    void speaks_the_language_of_the_reader(String tag, String words) {
        assertThat(RuleTexts.sentence(LENGTH, Locale.forLanguageTag(tag), Map.of()))
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource({"no", "se", "de", "und"})
    void answers_in_bokmaal_where_there_are_no_words_of_that_language(String tag) {
        assertThat(RuleTexts.sentence(LENGTH, Locale.forLanguageTag(tag), Map.of()))
                .contains("har 11 sifre");
    }

    @Test
    void does_not_follow_the_language_of_the_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(RuleTexts.sentence(LENGTH, Locale.of("se"), Map.of())).contains("har 11 sifre");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void keeps_norwegian_letters() {
        assertThat(RuleTexts.pattern("person.national-id.date", Locale.of("nn")))
                .contains("fødselsnummer");
    }

    @Test
    void a_code_without_a_sentence_is_an_error() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> RuleTexts.sentence("no.such.code", Locale.ENGLISH, Map.of()));
    }

    @Test
    void a_detail_is_put_in_its_place_as_it_is() {
        assertThat(RuleTexts.fill("x", "Skriv {what} før {when}.", Map.of("what", "$1 \\ {when}", "when", "1. mai")))
                .isEqualTo("Skriv $1 \\ {when} før 1. mai.");
    }

    @Test
    void a_missing_detail_is_an_error() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> RuleTexts.fill("x", "Skriv {what}.", Map.of()));
    }
}
