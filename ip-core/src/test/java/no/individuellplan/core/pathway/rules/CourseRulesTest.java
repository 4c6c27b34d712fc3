package no.individuellplan.core.pathway.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.memory.Records;
import org.junit.jupiter.api.Test;

class CourseRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final LocalDate REVISED = LocalDate.of(2024, 1, 1);
    private static final Referral REFERRAL =
            new Referral(Pathway.D11, Setting.OUTPATIENT, TODAY.minusDays(9), TODAY.minusDays(2));
    private static final CourseFacts STARTS = new CourseFacts(
            CourseStep.START,
            true,
            false,
            true,
            REFERRAL,
            TODAY.minusDays(2),
            null,
            null,
            true,
            false,
            false,
            null,
            TODAY,
            REVISED);
    private static final CourseFacts DECIDES = new CourseFacts(
            CourseStep.CLINICAL_DECISION,
            true,
            true,
            false,
            null,
            TODAY,
            TODAY.minusDays(9),
            TODAY.plusDays(9),
            true,
            false,
            false,
            null,
            TODAY,
            REVISED);
    private static final CourseFacts REASON = Records.with(
            Records.with(Records.with(DECIDES, "step", CourseStep.REASON), "passed", true), "words", "Ferie.");

    @Test
    void everything_said_is_enough() {
        assertThat(List.of(STARTS, DECIDES, REASON))
                .allSatisfy(facts -> assertThat(refused(facts)).isEmpty());
    }

    @Test
    void only_one_with_the_task_writes_and_no_consent_is_asked_about() {
        assertThat(List.of(STARTS, DECIDES, REASON))
                .allSatisfy(facts -> assertThat(refused(Records.with(facts, "hasTheTask", false)))
                        .containsExactly("pathway.course.not-yours"));
    }

    @Test
    void the_kind_and_where_are_said() {
        assertThat(refused(starts("pathway", null))).containsExactly("pathway.course.no-pathway");
        assertThat(refused(starts("setting", null))).containsExactly("pathway.course.no-setting");
        assertThat(Arrays.stream(Pathway.values()).map(Enum::name)).containsExactly("D01", "D11", "D12");
    }

    @Test
    void from_the_revised_rule_a_course_starts_when_the_referral_has_been_assessed() {
        assertThat(refused(starts("assessed", null))).containsExactly("pathway.course.not-assessed");
        assertThat(refused(starts("received", null))).isEmpty();
        assertThat(REFERRAL.startsOn(REVISED)).isEqualTo(TODAY.minusDays(2));
    }

    @Test
    void a_referral_that_came_before_it_started_the_course_when_it_came() {
        Referral last = new Referral(Pathway.D01, Setting.INPATIENT, REVISED.minusDays(1), null);
        assertThat(last.startsOn(REVISED)).isEqualTo(REVISED.minusDays(1));
        assertThat(refused(Records.with(STARTS, "referral", last))).isEmpty();
        Referral first = new Referral(Pathway.D01, Setting.INPATIENT, REVISED, REVISED.plusDays(8));
        assertThat(first.startsOn(REVISED)).isEqualTo(REVISED.plusDays(8));
        Referral without = new Referral(Pathway.D01, Setting.INPATIENT, null, REVISED.minusDays(1));
        assertThat(refused(Records.with(STARTS, "referral", without))).containsExactly("pathway.course.not-received");
        assertThat(new Referral(Pathway.D01, Setting.INPATIENT, null, null).isUnderRevisedRule(REVISED))
                .isTrue();
    }

    @Test
    void it_is_assessed_the_day_it_comes_or_later() {
        assertThat(refused(starts("assessed", TODAY.minusDays(9)))).isEmpty();
        assertThat(refused(starts("assessed", TODAY.minusDays(10)))).containsExactly("pathway.course.assessed-before");
    }

    @Test
    void one_course_at_a_time_and_nothing_is_written_in_none() {
        assertThat(refused(Records.with(STARTS, "goesOn", true))).containsExactly("pathway.course.already");
        assertThat(refused(Records.with(DECIDES, "goesOn", false))).containsExactly("pathway.course.none");
        CourseFacts corrected = Records.with(STARTS, "isNew", false);
        assertThat(refused(corrected)).containsExactly("pathway.course.none");
        assertThat(refused(Records.with(corrected, "goesOn", true))).isEmpty();
    }

    @Test
    void a_step_has_a_day_that_has_come() {
        assertThat(refused(Records.with(DECIDES, "day", null))).containsExactly("pathway.course.no-day");
        assertThat(refused(Records.with(DECIDES, "day", TODAY.plusDays(1))))
                .containsExactly("pathway.course.day-ahead");
        assertThat(refused(Records.with(STARTS, "day", TODAY.plusDays(1)))).containsExactly("pathway.course.day-ahead");
        for (CourseStep ahead : List.of(CourseStep.DEADLINE, CourseStep.TREATMENT_PLAN, CourseStep.END)) {
            assertThat(refused(Records.with(Records.with(DECIDES, "step", ahead), "day", TODAY.plusDays(5))))
                    .as(ahead.name())
                    .isEmpty();
        }
    }

    @Test
    void steps_come_in_order_and_lie_between_those_that_stand() {
        assertThat(refused(Records.with(DECIDES, "ready", false))).containsExactly("pathway.course.step-missing");
        assertThat(refused(Records.with(DECIDES, "day", TODAY.minusDays(9)))).isEmpty();
        assertThat(refused(Records.with(DECIDES, "day", TODAY.minusDays(10))))
                .containsExactly("pathway.course.too-early");
        assertThat(refused(Records.with(DECIDES, "notAfter", TODAY))).isEmpty();
        assertThat(refused(Records.with(DECIDES, "notAfter", TODAY.minusDays(1))))
                .containsExactly("pathway.course.too-late");
    }

    @Test
    void a_reason_has_words_and_is_for_a_time_that_was_passed() {
        assertThat(refused(Records.with(REASON, "words", null))).containsExactly("pathway.course.no-words");
        assertThat(refused(Records.with(REASON, "passed", false))).containsExactly("pathway.course.not-passed");
    }

    @Test
    void an_assessment_takes_longer_only_where_and_while_it_may() {
        CourseFacts longer = Records.with(REASON, "step", CourseStep.LONGER);
        assertThat(refused(longer)).containsExactly("pathway.course.not-longer");
        assertThat(refused(Records.with(longer, "mayTakeLonger", true))).isEmpty();
    }

    private static CourseFacts starts(String part, Object value) {
        return Records.with(STARTS, "referral", Records.with(REFERRAL, part, value));
    }

    private static List<String> refused(CourseFacts facts) {
        return CourseRules.ALL.evaluateAll(facts).reasons().stream()
                .map(Reason::code)
                .toList();
    }
}
