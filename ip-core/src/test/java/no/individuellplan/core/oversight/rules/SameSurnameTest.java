package no.individuellplan.core.oversight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import no.individuellplan.core.id.PersonId;
import org.junit.jupiter.api.Test;

class SameSurnameTest {
    private final SameSurname sign = new SameSurname();
    private final PersonId randi = ADay.somebody();

    @Test
    void one_sign_for_each_person_of_the_same_surname_however_it_is_written() {
        assertThat(ADay.of("Jonas Haugen")
                        .readOne(randi, "HAUGEN")
                        .readOne(randi, "Haugen")
                        .readOne(ADay.somebody(), "Haugen")
                        .askedBy(sign))
                .hasSize(2)
                .first()
                .satisfies(found -> {
                    assertThat(found.person()).isEqualTo(randi);
                    assertThat(found.entries()).hasSize(2);
                });
    }

    @Test
    void another_surname_is_none_and_neither_is_a_first_name_or_a_part_of_a_name() {
        assertThat(ADay.of("Jonas Haugen")
                        .readOne(randi, "Haugland")
                        .readOne(randi, "Jonas")
                        .readOne(randi, null)
                        .askedBy(sign))
                .isEmpty();
    }

    @Test
    void one_of_several_surnames_is_enough() {
        assertThat(ADay.of("Morten Hansen").readOne(randi, "Vik Hansen").askedBy(sign))
                .hasSize(1);
        assertThat(ADay.of("Tone Vik").readOne(randi, "Vik-Hansen").askedBy(sign))
                .hasSize(1);
    }

    @Test
    void a_try_that_was_refused_counts_and_a_name_in_a_list_does_not() {
        assertThat(ADay.of("Jonas Haugen").refused(randi, "Haugen").askedBy(sign))
                .hasSize(1);
        assertThat(ADay.of("Jonas Haugen").readNameOf(randi, "Haugen").askedBy(sign))
                .isEmpty();
    }
}
