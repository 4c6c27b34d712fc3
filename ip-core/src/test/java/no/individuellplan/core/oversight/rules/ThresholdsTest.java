package no.individuellplan.core.oversight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** A sign can be set off by little, but never by nothing. */
class ThresholdsTest {
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime FOUR = LocalTime.of(16, 0);

    @Test
    void one_of_each_is_the_least() {
        assertThat(new Thresholds(1, 1, 1, 1, EIGHT, FOUR).manyPeople()).isEqualTo(1);
        for (int which = 0; which < 4; which++) {
            int[] all = {1, 1, 1, 1};
            all[which] = 0;
            assertThatIllegalArgumentException()
                    .as("threshold %d", which)
                    .isThrownBy(() -> new Thresholds(all[0], all[1], all[2], all[3], EIGHT, FOUR));
        }
    }

    @Test
    void working_hours_end_after_they_begin() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(1, 1, 1, 1, FOUR, EIGHT));
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(1, 1, 1, 1, EIGHT, EIGHT));
    }
}
