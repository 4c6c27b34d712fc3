package no.individuellplan.core.childcoordinator.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.memory.Records;
import org.junit.jupiter.api.Test;

/** A child coordinator is wanted, asked, writes, and hands over before 18 (hol § 7-2 a). */
class ChildRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final ChildAskFacts FIT = new ChildAskFacts(true, true, true, false, true);
    private static final TaskFacts TASK = new TaskFacts(true, true, "Ringte NAV", TODAY, TODAY);
    private static final ChildClockFacts CLOCK =
            new ChildClockFacts(TODAY.plusDays(1000), TODAY, 365, false, false, false);

    @Test
    void wanted_by_the_family_of_one_under_eighteen_whose_need_is_known() {
        assertThat(want(true, true, true)).isEmpty();
        assertThat(want(true, false, true)).containsExactly("child-coordinator.want.no-unit");
        assertThat(want(true, true, false)).containsExactly("child-coordinator.want.eighteen");
    }

    @Test
    void a_no_is_possible_at_any_age() {
        assertThat(want(false, true, false)).isEmpty();
    }

    @Test
    void one_of_the_municipality_is_asked_by_its_coordinating_unit() {
        assertThat(asked(FIT)).isEmpty();
        assertThat(asked(Records.with(FIT, "wanted", false))).containsExactly("child-coordinator.ask.not-wanted");
        assertThat(asked(Records.with(FIT, "mayAsk", false))).containsExactly("child-coordinator.ask.not-yours");
        assertThat(asked(Records.with(FIT, "municipal", false))).containsExactly("child-coordinator.ask.not-municipal");
        assertThat(asked(Records.with(FIT, "family", true))).containsExactly("child-coordinator.ask.family");
        assertThat(asked(Records.with(FIT, "underEighteen", false))).containsExactly("child-coordinator.ask.eighteen");
    }

    @Test
    void only_the_one_asked_answers() {
        assertThat(codes(ChildAnswerRules.ALL.evaluateAll(new ChildAnswerFacts(true))))
                .isEmpty();
        assertThat(codes(ChildAnswerRules.ALL.evaluateAll(new ChildAnswerFacts(false))))
                .containsExactly("child-coordinator.answer.not-asked");
    }

    @Test
    void the_child_coordinator_writes_what_was_done_today_or_before() {
        assertThat(task(TASK)).isEmpty();
        assertThat(task(Records.with(TASK, "holder", false))).containsExactly("child-coordinator.task.not-yours");
        assertThat(task(Records.with(TASK, "named", false))).containsExactly("child-coordinator.task.which");
        assertThat(task(Records.with(TASK, "words", null))).containsExactly("child-coordinator.task.no-words");
        assertThat(task(Records.with(TASK, "day", null))).containsExactly("child-coordinator.task.day");
        assertThat(task(Records.with(TASK, "day", TODAY.plusDays(1)))).containsExactly("child-coordinator.task.day");
        assertThat(task(Records.with(TASK, "day", TODAY.minusDays(1)))).isEmpty();
    }

    @Test
    void that_nobody_is_asked_is_said_until_somebody_is_or_holds_it() {
        assertThat(clocks(CLOCK)).containsExactly("child-coordinator.clock.nobody");
        assertThat(clocks(Records.with(CLOCK, "asked", true))).isEmpty();
        assertThat(clocks(Records.with(CLOCK, "held", true))).isEmpty();
    }

    @Test
    void the_hand_over_begins_a_year_before_eighteen_to_the_day() {
        ChildClockFacts held = Records.with(Records.with(CLOCK, "held", true), "coordinated", true);
        assertThat(clocks(eighteen(held, TODAY.plusDays(366)))).isEmpty();
        assertThat(clocks(eighteen(held, TODAY.plusDays(365)))).containsExactly("child-coordinator.clock.hand-over");
        assertThat(clocks(eighteen(held, TODAY.plusDays(1)))).containsExactly("child-coordinator.clock.hand-over");
        assertThat(clocks(eighteen(held, TODAY))).as("the duty has ended").isEmpty();
        assertThat(clocks(eighteen(held, null))).isEmpty();
    }

    @Test
    void a_coordinator_is_offered_in_the_same_time_when_there_is_none() {
        ChildClockFacts held = Records.with(CLOCK, "held", true);
        assertThat(clocks(eighteen(held, TODAY.plusDays(366)))).isEmpty();
        assertThat(clocks(eighteen(held, TODAY.plusDays(365))))
                .containsExactly("child-coordinator.clock.hand-over", "child-coordinator.clock.offer");
        assertThat(clocks(eighteen(CLOCK, TODAY.plusDays(365))))
                .containsExactly("child-coordinator.clock.nobody", "child-coordinator.clock.offer");
        assertThat(clocks(eighteen(CLOCK, TODAY))).isEmpty();
        assertThat(clocks(eighteen(Records.with(CLOCK, "asked", true), null))).isEmpty();
    }

    private static ChildClockFacts eighteen(ChildClockFacts facts, LocalDate on) {
        return Records.with(facts, "eighteen", on);
    }

    private static List<String> want(boolean wants, boolean unit, boolean young) {
        return codes(WantRules.ALL.evaluateAll(new WantFacts(wants, unit, young)));
    }

    private static List<String> asked(ChildAskFacts facts) {
        return codes(ChildAskRules.ALL.evaluateAll(facts));
    }

    private static List<String> task(TaskFacts facts) {
        return codes(ChildTaskRules.ALL.evaluateAll(facts));
    }

    private static List<String> clocks(ChildClockFacts facts) {
        return ChildClockRules.ALL.advice(facts).stream().map(Reason::code).toList();
    }

    private static List<String> codes(Decision decision) {
        return switch (decision) {
            case Decision.Allowed allowed -> List.of();
            case Decision.Refused refused ->
                refused.reasons().stream().map(Reason::code).toList();
        };
    }
}
