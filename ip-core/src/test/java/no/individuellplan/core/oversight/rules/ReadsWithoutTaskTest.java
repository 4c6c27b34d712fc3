package no.individuellplan.core.oversight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import no.individuellplan.core.id.PersonId;
import org.junit.jupiter.api.Test;

class ReadsWithoutTaskTest {
    private final ReadsWithoutTask sign = new ReadsWithoutTask(2);
    private final PersonId ane = ADay.somebody();

    @Test
    void two_readings_about_one_without_a_task_are_a_sign() {
        assertThat(ADay.of("Henrik Vold")
                        .readWithoutTask(ane)
                        .readWithoutTask(ane)
                        .askedBy(sign))
                .singleElement()
                .extracting(Sign::person)
                .isEqualTo(ane);
    }

    @Test
    void with_a_task_any_number_is_none() {
        assertThat(ADay.of("Henrik Vold").read(ane).read(ane).read(ane).askedBy(sign))
                .isEmpty();
    }

    @Test
    void one_reading_of_each_of_two_people_is_none_and_a_refused_try_is_no_reading() {
        assertThat(ADay.of("Henrik Vold")
                        .readWithoutTask(ane)
                        .readWithoutTask(ADay.somebody())
                        .refused(ane, "Nygård")
                        .askedBy(sign))
                .isEmpty();
    }
}
