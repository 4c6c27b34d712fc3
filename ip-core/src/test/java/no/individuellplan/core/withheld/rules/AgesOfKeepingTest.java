package no.individuellplan.core.withheld.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which birthday something is kept from parents, by whom, and to which (PBRL-15, -16, -17). */
class AgesOfKeepingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({"11, false", "12, true", "15, true", "16, false", "-1, false"})
    void a_child_keeps_from_twelve_to_the_day_before_sixteen(int age, boolean allowed) {
        KeepFacts facts = keeping(true, false, age, false);
        assertThat(new ChildKeepsFromTwelveToFifteen().evaluate(facts).isAllowed())
                .isEqualTo(allowed);
        assertThat(new ChildKeepsFromTwelveToFifteen()
                        .evaluate(keeping(false, true, age, false))
                        .isAllowed())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "17, true", "18, false"})
    void a_professional_keeps_from_the_parents_of_anybody_under_eighteen(int age, boolean allowed) {
        KeepFacts facts = keeping(false, true, age, false);
        assertThat(new ProfessionalKeepsUnderEighteen().evaluate(facts).isAllowed())
                .isEqualTo(allowed);
        assertThat(new ProfessionalKeepsUnderEighteen()
                        .evaluate(keeping(true, false, age, false))
                        .isAllowed())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"11, false", "12, true"})
    void own_words_are_kept_from_twelve(int age, boolean allowed) {
        assertThat(new SomethingIsKept()
                        .evaluate(keeping(true, false, age, true))
                        .isAllowed())
                .isEqualTo(allowed);
        assertThat(new SomethingIsKept()
                        .evaluate(keeping(true, false, age, false))
                        .isAllowed())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "17, true", "18, false"})
    void parents_are_told_what_they_must_know_until_eighteen(int age, boolean allowed) {
        TellFacts facts = new TellFacts(true, age, true, "Trenger å vite det", "Fortalt i dag");
        assertThat(new ChildIsUnderEighteen().evaluate(facts).isAllowed()).isEqualTo(allowed);
    }

    private static KeepFacts keeping(boolean byChild, boolean byProfessional, int age, boolean ownWords) {
        return new KeepFacts(
                byChild,
                byProfessional,
                age,
                true,
                ownWords,
                true,
                "Grunn",
                TODAY.plusDays(1),
                TODAY,
                TODAY.plusDays(90));
    }
}
