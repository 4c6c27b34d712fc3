package no.individuellplan.core.pathway.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.memory.Records;
import org.junit.jupiter.api.Test;

class LarClockRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final LarFacts WAITS = new LarFacts(null, false, false, TODAY);

    @Test
    void a_plan_is_to_be_offered_until_it_has_been_or_there_is_one() {
        assertThat(asked(WAITS)).containsExactly("pathway.lar.offer-plan");
        assertThat(asked(Records.with(WAITS, "offered", true))).isEmpty();
        assertThat(asked(Records.with(WAITS, "hasPlan", true))).isEmpty();
    }

    @Test
    void to_the_last_day_of_the_treatment_and_not_after() {
        assertThat(asked(Records.with(WAITS, "until", TODAY.plusDays(1)))).isNotEmpty();
        assertThat(asked(Records.with(WAITS, "until", TODAY))).isNotEmpty();
        assertThat(asked(Records.with(WAITS, "until", TODAY.minusDays(1)))).isEmpty();
    }

    @Test
    void it_refuses_nothing() {
        assertThat(LarClockRules.ALL.evaluateAll(WAITS).isAllowed()).isTrue();
    }

    private static List<String> asked(LarFacts facts) {
        return LarClockRules.ALL.advice(facts).stream().map(Reason::code).toList();
    }
}
