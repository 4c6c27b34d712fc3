package no.individuellplan.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateInputTest {
    @ParameterizedTest
    @ValueSource(strings = {"24.12.2026", "2026-12-24", " 24. 12. 2026 "})
    void reads_a_date_as_people_write_it(String typed) {
        assertThat(DateInput.read(typed)).contains(LocalDate.of(2026, 12, 24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "31.2.2026", "24.13.2026", "24.12.26", "i morgen", "2026-2-3", "24/12/2026"})
    void does_not_guess(String typed) {
        assertThat(DateInput.read(typed)).isEmpty();
    }
}
