package no.individuellplan.core.pathway.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleKind;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.pathway.rules.RecommendedTime.Span;
import org.junit.jupiter.api.Test;

/** The hard clock and the soft ones: none of them ever refuses anything. */
class CourseClockRulesTest {
    private static final LocalDate BY = LocalDate.of(2026, 7, 22);
    private static final RecommendedTime SOFT =
            new RecommendedTime(Pathway.D01, Span.TO_DECISION, BY.minusDays(21), BY, null, false, BY.minusDays(8), 7);
    private static final LegalDeadline HARD = new LegalDeadline(BY, null, false, BY.minusDays(8), 7);
    private static final TogetherFacts TOGETHER = new TogetherFacts(true, true, true, true, BY, BY.minusDays(1));

    @Test
    void a_recommended_time_draws_near_a_week_ahead_and_is_not_passed_on_its_last_day() {
        assertThat(said(SOFT)).isEmpty();
        assertThat(said(Records.with(SOFT, "today", BY.minusDays(7)))).containsExactly("pathway.time.near");
        assertThat(said(Records.with(SOFT, "today", BY))).containsExactly("pathway.time.near");
        assertThat(said(Records.with(SOFT, "today", BY.plusDays(1)))).containsExactly("pathway.time.tsb-passed");
    }

    @Test
    void why_is_asked_until_it_is_said_by_the_words_of_each_pathway() {
        RecommendedTime passed = Records.with(SOFT, "today", BY.plusDays(1));
        assertThat(said(Records.with(passed, "pathway", Pathway.D12))).containsExactly("pathway.time.children-passed");
        assertThat(said(Records.with(passed, "pathway", Pathway.D11))).containsExactly("pathway.time.adults-passed");
        assertThat(said(Records.with(passed, "explained", true))).isEmpty();
    }

    @Test
    void a_time_that_stopped_in_time_asks_nothing_and_one_that_stopped_late_asks_why() {
        RecommendedTime later = Records.with(SOFT, "today", BY.plusDays(30));
        assertThat(said(Records.with(later, "stopped", BY))).isEmpty();
        assertThat(said(Records.with(later, "stopped", BY.plusDays(1)))).containsExactly("pathway.time.tsb-passed");
        assertThat(said(Records.with(Records.with(SOFT, "today", BY), "stopped", BY.minusDays(3))))
                .isEmpty();
    }

    @Test
    void the_deadline_draws_near_a_week_ahead_and_is_broken_the_day_after_it() {
        assertThat(said(HARD)).isEmpty();
        assertThat(said(Records.with(HARD, "today", BY.minusDays(7)))).containsExactly("pathway.deadline.near");
        assertThat(said(Records.with(HARD, "today", BY))).containsExactly("pathway.deadline.near");
        LegalDeadline broken = Records.with(HARD, "today", BY.plusDays(1));
        assertThat(said(broken)).containsExactly("pathway.deadline.broken");
        assertThat(said(Records.with(broken, "ended", true))).isEmpty();
    }

    @Test
    void help_that_has_begun_stops_the_deadline_and_late_help_is_remembered() {
        LegalDeadline met = Records.with(Records.with(HARD, "begun", BY), "today", BY.plusDays(9));
        assertThat(said(met)).isEmpty();
        assertThat(met.wasBroken()).isFalse();
        LegalDeadline late = Records.with(met, "begun", BY.plusDays(1));
        assertThat(said(late)).isEmpty();
        assertThat(late.wasBroken()).isTrue();
        assertThat(HARD.wasBroken()).isFalse();
    }

    @Test
    void each_of_three_things_is_looked_at_together() {
        assertThat(said(TOGETHER)).isEmpty();
        assertThat(said(Records.with(TOGETHER, "planAssessed", false))).containsExactly("pathway.together.plan");
        assertThat(said(Records.with(TOGETHER, "crisisPlanAssessed", false)))
                .containsExactly("pathway.together.crisis-plan");
        assertThat(said(Records.with(TOGETHER, "careTeamAssessed", false)))
                .containsExactly("pathway.together.care-team");
    }

    @Test
    void from_the_decision_on_the_treatment_plan_has_a_day_and_is_evaluated_on_it() {
        TogetherFacts without = Records.with(TOGETHER, "nextEvaluation", null);
        assertThat(said(without)).containsExactly("pathway.together.treatment-plan");
        assertThat(said(Records.with(without, "decided", false))).isEmpty();
        assertThat(said(Records.with(TOGETHER, "today", BY))).containsExactly("pathway.together.evaluation");
    }

    @Test
    void no_clock_refuses() {
        assertThat(List.of(RecommendedTimeRules.ALL, LegalDeadlineRules.ALL, TogetherRules.ALL))
                .flatExtracting(rules -> rules.rules())
                .noneMatch(rule -> rule.kind() == RuleKind.REFUSES);
    }

    @Test
    void the_times_are_those_of_the_pathway_and_where_it_matters_of_the_setting() {
        PathwayTimes times = PathwayTimes.DEFAULT;
        assertThat(times.of(Pathway.D01, Setting.OUTPATIENT).decision()).isEqualTo(21);
        assertThat(times.of(Pathway.D01, Setting.INPATIENT).decision()).isEqualTo(7);
        assertThat(times.of(Pathway.D11, Setting.INPATIENT)).isEqualTo(times.adults());
        assertThat(times.of(Pathway.D12, Setting.OUTPATIENT)).isEqualTo(times.children());
        assertThat(PathwayTimes.Days.of(List.of(21, 0, 7, 56))).isEqualTo(times.tsbOutpatient());
        PathwayTimes.Days least = new PathwayTimes.Days(1, 0, 1, 1);
        for (String part : List.of("decision", "firstEvaluation", "nextEvaluation")) {
            assertThatThrownBy(() -> Records.with(least, part, 0))
                    .as(part)
                    .rootCause()
                    .hasMessageContaining("at least a day");
        }
        assertThatThrownBy(() -> Records.with(least, "longer", -1)).rootCause().hasMessageContaining("at least a day");
        assertThatThrownBy(() -> PathwayTimes.Days.of(List.of(1, 2, 3))).hasMessageContaining("four");
        assertThat(Records.with(times, "leadDays", 1).leadDays()).isEqualTo(1);
        assertThatThrownBy(() -> Records.with(times, "leadDays", 0)).rootCause().hasMessageContaining("a day ahead");
    }

    private static List<String> said(RecommendedTime time) {
        return codes(RecommendedTimeRules.ALL.advice(time));
    }

    private static List<String> said(LegalDeadline deadline) {
        return codes(LegalDeadlineRules.ALL.advice(deadline));
    }

    private static List<String> said(TogetherFacts facts) {
        return codes(TogetherRules.ALL.advice(facts));
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }
}
