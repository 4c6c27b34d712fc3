package no.individuellplan.core.oversight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class OutsideHoursTest {
    private final OutsideHours sign = new OutsideHours(2, LocalTime.of(7, 0), LocalTime.of(20, 0));

    @Test
    void two_readings_in_the_evening_are_a_sign_with_those_two_alone_behind_it() {
        assertThat(ADay.on(ADay.WEDNESDAY)
                        .readAt(12, 0)
                        .readAt(21, 0)
                        .readAt(22, 30)
                        .askedBy(sign))
                .singleElement()
                .satisfies(found -> assertThat(found.entries()).hasSize(2));
    }

    @Test
    void a_working_day_is_none_and_neither_is_one_late_reading() {
        assertThat(ADay.on(ADay.WEDNESDAY)
                        .readAt(9, 0)
                        .readAt(15, 0)
                        .readAt(23, 0)
                        .askedBy(sign))
                .isEmpty();
    }

    @Test
    void seven_is_within_and_twenty_is_outside() {
        assertThat(ADay.on(ADay.WEDNESDAY).readAt(7, 0).readAt(19, 59).askedBy(sign))
                .isEmpty();
        assertThat(ADay.on(ADay.WEDNESDAY).readAt(6, 59).readAt(20, 0).askedBy(sign))
                .hasSize(1);
    }

    @Test
    void the_weekend_is_outside_all_day_and_monday_is_not() {
        assertThat(ADay.on(ADay.WEDNESDAY.plusDays(3))
                        .readAt(12, 0)
                        .readAt(13, 0)
                        .askedBy(sign))
                .hasSize(1);
        assertThat(ADay.on(ADay.WEDNESDAY.plusDays(5))
                        .readAt(12, 0)
                        .readAt(13, 0)
                        .askedBy(sign))
                .isEmpty();
    }
}
