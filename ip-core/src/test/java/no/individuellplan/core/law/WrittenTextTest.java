package no.individuellplan.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n\t", "\u0000", "\u0007\u001B"})
    void nothing_but_blanks_and_controls_is_nothing_written(String typed) {
        assertThat(WrittenText.of(typed)).isNull();
    }

    @Test
    void lines_and_tabs_are_kept_and_every_line_end_is_the_same() {
        assertThat(WrittenText.of(" en\r\nto\rtre\nfire\tfem ")).isEqualTo("en\nto\ntre\nfire\tfem");
    }

    @Test
    void controls_halves_of_a_letter_and_letters_that_are_none_are_left_out() {
        assertThat(WrittenText.of("a\u0000b\u001Fc\u007Fd\uD83De\uFFFFf")).isEqualTo("abcdef");
    }

    @Test
    void everything_else_stays_as_typed() {
        String typed = "å š \uD83D\uDE42 שלום <b>fet</b> & \u200Fhøyre";
        assertThat(WrittenText.of(typed)).isEqualTo(typed);
    }

    @Test
    void a_letter_and_its_ring_become_one() {
        assertThat(WrittenText.of("a\u030A")).isEqualTo("å");
    }

    @Test
    void the_longest_text_is_kept_whole_and_one_letter_more_is_refused() {
        assertThat(WrittenText.of("x".repeat(WrittenText.LONGEST))).hasSize(WrittenText.LONGEST);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> WrittenText.of("x".repeat(WrittenText.LONGEST + 1)))
                .satisfies(refusal ->
                        assertThat(refusal.reasons()).extracting(Reason::code).containsExactly("text.too-long"));
    }

    @Test
    void what_is_required_is_refused_by_its_own_name_when_missing() {
        assertThat(WrittenText.required(" ja ", "x.missing", LegalBasis.CONFIDENTIALITY))
                .isEqualTo("ja");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> WrittenText.required(" ", "x.missing", LegalBasis.CONFIDENTIALITY))
                .satisfies(refusal -> assertThat(refusal.reasons())
                        .containsExactly(new Reason("x.missing", LegalBasis.CONFIDENTIALITY)));
    }
}
