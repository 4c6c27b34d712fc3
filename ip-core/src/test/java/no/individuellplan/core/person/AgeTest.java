package no.individuellplan.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    @ParameterizedTest
    @CsvSource({
        "2010-06-15, 2026-06-14, 15",
        "2010-06-15, 2026-06-15, 16",
        "2010-06-15, 2010-06-15, 0",
        "2008-02-29, 2026-02-28, 17",
        "2008-02-29, 2026-03-01, 18",
        "2008-02-29, 2024-02-29, 16",
    })
    void a_year_of_age_begins_with_the_birthday(LocalDate born, LocalDate date, int years) {
        assertThat(Age.of(born, date)).isEqualTo(new Age(years));
    }

    @Test
    void there_is_no_age_before_birth() {
        LocalDate born = LocalDate.of(2026, 9, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> Age.of(born, born.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Age(-1));
    }

    @Test
    void one_is_a_child_until_the_eighteenth_birthday() {
        LocalDate born = LocalDate.of(2008, 4, 1);
        assertThat(Age.of(born, LocalDate.of(2026, 3, 31)).isChild()).isTrue();
        assertThat(Age.of(born, LocalDate.of(2026, 4, 1)).isChild()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"HEARD, 7", "GREAT_WEIGHT, 12", "OWN_PARTY, 15", "OWN_CONSENT, 16", "ADULT, 18"})
    void the_law_has_five_ages(LegalAge age, int years) {
        assertThat(age.years()).isEqualTo(years);
        assertThat(new Age(years).reached(age)).isTrue();
        assertThat(new Age(years - 1).reached(age)).isFalse();
    }
}
