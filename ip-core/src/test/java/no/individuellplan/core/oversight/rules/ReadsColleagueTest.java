package no.individuellplan.core.oversight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import no.individuellplan.core.id.PersonId;
import org.junit.jupiter.api.Test;

class ReadsColleagueTest {
    private final ReadsColleague sign = new ReadsColleague();
    private final PersonId colleague = ADay.somebody();

    @Test
    void a_colleague_without_a_task_is_a_sign_from_the_first_reading() {
        assertThat(ADay.of("Vera Lien").readColleague(colleague, false).askedBy(sign))
                .singleElement()
                .extracting(Sign::person)
                .isEqualTo(colleague);
    }

    @Test
    void with_a_task_it_is_none_and_neither_is_one_who_works_elsewhere() {
        assertThat(ADay.of("Vera Lien")
                        .readColleague(colleague, true)
                        .readWithoutTask(ADay.somebody())
                        .askedBy(sign))
                .isEmpty();
    }

    @Test
    void two_colleagues_are_two_signs() {
        assertThat(ADay.of("Vera Lien")
                        .readColleague(colleague, false)
                        .readColleague(ADay.somebody(), false)
                        .askedBy(sign))
                .hasSize(2);
    }
}
