package no.individuellplan.core.pathway.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.pathway.rules.CareFacts.Doing;
import org.junit.jupiter.api.Test;

class CareRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final CareFacts BEGINS = new CareFacts(Doing.BEGINS, true, null, TODAY, null, TODAY);
    private static final CareFacts ENDS = new CareFacts(Doing.ENDS, true, TODAY.minusDays(9), TODAY, null, TODAY);
    private static final CareFacts ACCOUNTS =
            new CareFacts(Doing.ACCOUNTS, true, TODAY.minusDays(9), null, "Planen følges opp.", TODAY);

    @Test
    void everything_said_is_enough() {
        assertThat(List.of(BEGINS, ENDS, ACCOUNTS))
                .allSatisfy(facts -> assertThat(refused(facts)).isEmpty());
    }

    @Test
    void only_one_with_the_task_writes() {
        assertThat(List.of(BEGINS, ENDS, ACCOUNTS))
                .allSatisfy(facts -> assertThat(refused(Records.with(facts, "hasTheTask", false)))
                        .containsExactly("pathway.care.not-yours"));
    }

    @Test
    void it_begins_on_a_day_that_has_come() {
        assertThat(refused(Records.with(BEGINS, "day", null))).containsExactly("pathway.care.no-first-day");
        assertThat(refused(Records.with(BEGINS, "day", TODAY.minusYears(2)))).isEmpty();
        assertThat(refused(Records.with(BEGINS, "day", TODAY.plusDays(1)))).containsExactly("pathway.care.day-ahead");
    }

    @Test
    void one_course_at_a_time() {
        assertThat(refused(Records.with(BEGINS, "begun", TODAY))).containsExactly("pathway.care.already");
    }

    @Test
    void it_ends_from_its_first_day_on_and_may_end_ahead() {
        assertThat(refused(Records.with(ENDS, "day", null))).containsExactly("pathway.care.no-last-day");
        assertThat(refused(Records.with(ENDS, "day", TODAY.minusDays(9)))).isEmpty();
        assertThat(refused(Records.with(ENDS, "day", TODAY.plusDays(30)))).isEmpty();
        assertThat(refused(Records.with(ENDS, "day", TODAY.minusDays(10)))).containsExactly("pathway.care.end-before");
    }

    @Test
    void only_care_that_lasts_is_ended_or_accounted_for() {
        assertThat(refused(Records.with(ENDS, "begun", null))).containsExactly("pathway.care.not-under");
        assertThat(refused(Records.with(ACCOUNTS, "begun", null))).containsExactly("pathway.care.not-under");
    }

    @Test
    void an_account_has_words_and_nothing_else_needs_them() {
        assertThat(refused(Records.with(ACCOUNTS, "words", null))).containsExactly("pathway.care.no-words");
    }

    private static List<String> refused(CareFacts facts) {
        return CareRules.ALL.evaluateAll(facts).reasons().stream()
                .map(Reason::code)
                .toList();
    }
}
