package no.individuellplan.core.oversight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import no.individuellplan.core.id.PersonId;
import org.junit.jupiter.api.Test;

class RefusedTriesTest {
    private final RefusedTries sign = new RefusedTries(3);
    private final PersonId ane = ADay.somebody();

    @Test
    void three_tries_at_the_same_person_is_a_sign_about_that_person() {
        assertThat(ADay.of("Henrik Vold")
                        .refused(ane, "Nygård")
                        .refused(ane, "Nygård")
                        .refused(ane, "Nygård")
                        .askedBy(sign))
                .singleElement()
                .extracting(Sign::person)
                .isEqualTo(ane);
    }

    @Test
    void two_tries_and_what_was_permitted_are_none() {
        assertThat(ADay.of("Henrik Vold")
                        .refused(ane, "Nygård")
                        .refused(ane, "Nygård")
                        .read(ane)
                        .askedBy(sign))
                .isEmpty();
    }

    @Test
    void tries_at_what_names_nobody_count_and_the_sign_is_then_about_nobody_certain() {
        assertThat(ADay.of("Henrik Vold")
                        .refused(ane, "Nygård")
                        .refused(ane, "Nygård")
                        .refused(null, null)
                        .askedBy(sign))
                .singleElement()
                .extracting(Sign::person)
                .isNull();
    }
}
