package no.individuellplan.core.need;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeedLetterTest {
    @Test
    void what_is_written_is_read_back() {
        for (NeedLetter letter : new NeedLetter[] {
            new NeedLetter("Trenger flere\n\ntjenester", "Bo i egen leilighet", true),
            new NeedLetter("Trenger flere", null, true),
            new NeedLetter("Trenger flere", "Ro", false),
            new NeedLetter("Trenger flere", null, false)
        }) {
            assertThat(NeedLetter.of(letter.text())).isEqualTo(letter);
            assertThat(NeedLetter.of(" " + letter.text().replace("\n", "\r\n") + "\n"))
                    .isEqualTo(letter);
        }
    }

    @Test
    void other_words_are_all_of_them_why_and_nobody_has_said_that_the_person_knows() {
        assertThat(NeedLetter.of("Personen kjenner til dette og ønsker plan."))
                .isEqualTo(new NeedLetter("Personen kjenner til dette og ønsker plan.", null, false));
        assertThat(NeedLetter.of(" ")).isEqualTo(new NeedLetter(null, null, false));
        assertThat(NeedLetter.of(null)).isEqualTo(new NeedLetter(null, null, false));
    }

    @Test
    void the_subject_is_the_agreed_one_in_whatever_case() {
        assertThat(NeedLetter.isCalled(NeedLetter.SUBJECT)).isTrue();
        assertThat(NeedLetter.isCalled("  behov FOR individuell plan\n")).isTrue();
        assertThat(NeedLetter.isCalled("Behov for individuell plan og koordinator"))
                .isTrue();
    }

    @Test
    void what_only_looks_like_the_subject_is_not_it() {
        assertThat(NeedLetter.isCalled("SV: Behov for individuell plan")).isFalse();
        assertThat(NeedLetter.isCalled("Behov for individuell plan?")).isFalse();
        assertThat(NeedLetter.isCalled("")).isFalse();
        assertThat(NeedLetter.isCalled(null)).isFalse();
    }
}
