package no.individuellplan.core.oversight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import no.individuellplan.core.id.PersonId;
import org.junit.jupiter.api.Test;

class ManyPeopleTest {
    private final ManyPeople sign = new ManyPeople(3);

    @Test
    void as_many_as_the_threshold_in_a_day_is_a_sign_about_several() {
        ADay day =
                ADay.of("Vera Lien").read(ADay.somebody()).read(ADay.somebody()).read(ADay.somebody());
        assertThat(day.askedBy(sign)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(SignalKind.MANY_PEOPLE);
            assertThat(found.person()).isNull();
            assertThat(found.entries()).hasSize(3);
        });
    }

    @Test
    void one_fewer_is_none() {
        assertThat(ADay.of("Vera Lien")
                        .read(ADay.somebody())
                        .read(ADay.somebody())
                        .askedBy(sign))
                .isEmpty();
    }

    @Test
    void the_same_person_many_times_is_one_person_and_a_name_in_a_list_is_none() {
        PersonId one = ADay.somebody();
        ADay day = ADay.of("Vera Lien").read(one).read(one).read(one);
        for (int i = 0; i < 5; i++) {
            day.readNameOf(ADay.somebody(), "Nygård").refused(ADay.somebody(), "Nygård");
        }
        assertThat(day.askedBy(sign)).isEmpty();
    }
}
