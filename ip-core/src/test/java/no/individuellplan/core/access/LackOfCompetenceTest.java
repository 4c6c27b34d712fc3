package no.individuellplan.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.AccessFacts.LackOfCompetence;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.DecisionCompetence;
import org.junit.jupiter.api.Test;

class LackOfCompetenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @Test
    void several_decisions_in_force_hold_until_the_last_of_them_ends() {
        DecisionCompetence longer = decision(TODAY.minusDays(30), TODAY.plusDays(60));
        DecisionCompetence newer = decision(TODAY.minusDays(1), TODAY.plusDays(5));
        assertThat(LackOfCompetence.of(List.of(newer, longer)))
                .isEqualTo(new LackOfCompetence(TODAY.minusDays(30), TODAY.plusDays(60)));
    }

    @Test
    void without_a_decision_there_is_none() {
        assertThat(LackOfCompetence.of(List.of())).isNull();
    }

    private static DecisionCompetence decision(LocalDate from, LocalDate until) {
        return new DecisionCompetence(
                new PersonId(UUID.randomUUID()),
                new EmploymentId(UUID.randomUUID()),
                "Derfor",
                "Personen",
                from,
                until);
    }
}
