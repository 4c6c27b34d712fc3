package no.individuellplan.core.oversight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import no.individuellplan.core.id.PersonId;
import org.junit.jupiter.api.Test;

class OpenedInEmergencyTest {
    private final OpenedInEmergency sign = new OpenedInEmergency();
    private final PersonId ane = ADay.somebody();

    @Test
    void one_sign_a_person_with_all_that_was_read_behind_it() {
        assertThat(ADay.of("Silje Dahl")
                        .openedInEmergency(ane)
                        .openedInEmergency(ane)
                        .openedInEmergency(ADay.somebody())
                        .askedBy(sign))
                .hasSize(2)
                .first()
                .satisfies(found -> {
                    assertThat(found.person()).isEqualTo(ane);
                    assertThat(found.entries()).hasSize(2);
                });
    }

    @Test
    void ordinary_reading_is_none() {
        assertThat(ADay.of("Silje Dahl").read(ane).refused(ane, "Nygård").askedBy(sign))
                .isEmpty();
    }

    @Test
    void ordinary_reading_of_the_same_person_that_day_does_not_lie_behind_it() {
        assertThat(ADay.of("Silje Dahl").read(ane).openedInEmergency(ane).askedBy(sign))
                .singleElement()
                .satisfies(found -> assertThat(found.entries()).hasSize(1));
    }
}
