package no.individuellplan.core.rights.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.memory.Records;
import org.junit.jupiter.api.Test;

class ComplaintRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ComplaintFacts GOOD = new ComplaintFacts(
            true, 12, false, null, ComplaintAbout.PLAN_OR_COORDINATOR, true, "Jeg venter.", TODAY, false, TODAY);
    private static final AnswerFacts ANSWER = new AnswerFacts(true, false, false, false, "Svar", null, TODAY, TODAY);

    @Test
    void a_child_of_twelve_complains_and_one_of_eleven_does_not_and_an_unknown_age_stops_nobody() {
        assertThat(refused(GOOD)).isEmpty();
        assertThat(refused(Records.with(GOOD, "ownAge", 11))).containsExactly("rights.complaint.under-twelve");
        assertThat(refused(Records.with(GOOD, "ownAge", null))).isEmpty();
    }

    @Test
    void nobody_but_the_persons_side_complains() {
        assertThat(refused(Records.with(GOOD, "ownSide", false))).containsExactly("rights.complaint.not-yours");
    }

    @Test
    void a_power_of_attorney_is_written() {
        ComplaintFacts attorney = Records.with(GOOD, "attorney", true);
        assertThat(refused(attorney)).containsExactly("rights.complaint.no-authority");
        assertThat(refused(Records.with(attorney, "authority", "Fullmakt"))).isEmpty();
    }

    @Test
    void it_says_what_of_whom_and_why() {
        assertThat(refused(Records.with(GOOD, "about", null))).containsExactly("rights.complaint.no-subject");
        assertThat(refused(Records.with(GOOD, "words", null))).containsExactly("rights.complaint.no-words");
        assertThat(refused(Records.with(GOOD, "decisionMakerKnown", false)))
                .containsExactly("rights.complaint.no-decision-maker");
    }

    @Test
    void the_day_may_be_today_or_unsaid_but_not_ahead() {
        assertThat(refused(Records.with(GOOD, "knownOn", null))).isEmpty();
        assertThat(refused(Records.with(GOOD, "knownOn", TODAY.plusDays(1))))
                .containsExactly("rights.complaint.day-ahead");
    }

    @Test
    void a_late_one_is_told_so_by_the_law_it_is_under_and_stopped_by_neither() {
        ComplaintFacts late = Records.with(GOOD, "late", true);
        assertThat(refused(late)).isEmpty();
        assertThat(advice(GOOD)).isEmpty();
        assertThat(advice(late)).containsExactly("rights.complaint.late");
        assertThat(advice(Records.with(late, "about", ComplaintAbout.NAV)))
                .containsExactly("rights.complaint.late-public");
        assertThat(advice(Records.with(Records.with(late, "late", false), "about", ComplaintAbout.NAV)))
                .isEmpty();
        assertThat(advice(Records.with(late, "about", null))).isEmpty();
    }

    @Test
    void more_than_a_year_is_said_from_the_day_after() {
        assertThat(advice(Records.with(GOOD, "knownOn", TODAY.minusYears(1)))).isEmpty();
        assertThat(advice(Records.with(GOOD, "knownOn", TODAY.minusYears(1).minusDays(1))))
                .containsExactly("rights.complaint.over-a-year");
        assertThat(advice(Records.with(GOOD, "knownOn", null))).isEmpty();
    }

    @Test
    void the_time_the_body_and_the_provision_follow_from_what_it_is_about() {
        LegalChoices choices = LegalChoices.DEFAULT;
        assertThat(ComplaintAbout.PLAN_OR_COORDINATOR.lastDay(TODAY, choices)).isEqualTo(TODAY.plusDays(28));
        assertThat(ComplaintAbout.SOCIAL_SERVICES.lastDay(TODAY, choices)).isEqualTo(TODAY.plusDays(21));
        assertThat(ComplaintAbout.RECORD.weeks(choices)).isEqualTo(3);
        assertThat(ComplaintAbout.RECORD.weeks(new LegalChoices(1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1)))
                .isEqualTo(6);
        assertThat(ComplaintAbout.NAV.body()).isEqualTo(AppealBody.NAV_APPEALS);
        assertThat(ComplaintAbout.CHILD_WELFARE.body()).isEqualTo(AppealBody.STATE_ADMINISTRATOR);
        assertThat(ComplaintAbout.CHILD_WELFARE.basis().ruleId()).isEqualTo("BVL-01");
        assertThat(ComplaintAbout.INSIGHT.isAboutPatientsRights()).isTrue();
        assertThat(ComplaintAbout.RECORD.isAboutPatientsRights()).isFalse();
    }

    @Test
    void an_answer_has_words_is_given_once_and_a_complaint_is_not_turned_down() {
        assertThat(refused(ANSWER)).isEmpty();
        assertThat(refused(Records.with(ANSWER, "words", null))).containsExactly("rights.answer.no-words");
        assertThat(refused(Records.with(ANSWER, "closed", true))).containsExactly("rights.answer.closed");
        AnswerFacts refusal = Records.with(ANSWER, "refuses", true);
        assertThat(refused(refusal)).containsExactly("rights.answer.forward");
        assertThat(refused(Records.with(refusal, "complaint", false))).isEmpty();
    }

    @Test
    void a_preliminary_answer_names_a_day_ahead() {
        AnswerFacts preliminary = Records.with(ANSWER, "preliminary", true);
        assertThat(refused(preliminary)).containsExactly("rights.answer.no-day");
        assertThat(refused(Records.with(preliminary, "until", TODAY))).containsExactly("rights.answer.no-day");
        assertThat(refused(Records.with(preliminary, "until", TODAY.plusDays(1))))
                .isEmpty();
    }

    @Test
    void the_month_for_a_request_is_extended_to_three_at_most_and_a_complaint_has_other_clocks() {
        LocalDate last = TODAY.plusMonths(3);
        AnswerFacts request = Records.with(Records.with(ANSWER, "complaint", false), "preliminary", true);
        assertThat(refused(Records.with(request, "until", last))).isEmpty();
        AnswerFacts after = Records.with(request, "until", last.plusDays(1));
        assertThat(refused(after)).containsExactly("rights.answer.too-late");
        assertThat(refused(Records.with(after, "complaint", true))).isEmpty();
        assertThat(refused(Records.with(after, "preliminary", false))).isEmpty();
        assertThat(refused(Records.with(request, "until", null))).containsExactly("rights.answer.no-day");
    }

    @Test
    void the_clock_strikes_the_day_after_a_month_and_the_day_after_what_was_promised() {
        ClockFacts waits = new ClockFacts(TODAY.minusMonths(1), false, null, TODAY);
        assertThat(advice(waits)).isEmpty();
        assertThat(waits.dueOn()).isEqualTo(TODAY);
        assertThat(advice(Records.with(waits, "today", TODAY.plusDays(1))))
                .containsExactly("rights.clock.first-answer");
        ClockFacts promised = new ClockFacts(TODAY.minusMonths(3), true, TODAY, TODAY);
        assertThat(advice(promised)).isEmpty();
        assertThat(promised.dueOn()).isEqualTo(TODAY);
        assertThat(advice(Records.with(promised, "today", TODAY.plusDays(1)))).containsExactly("rights.clock.promised");
    }

    private static List<String> refused(ComplaintFacts facts) {
        return codes(ComplaintRules.ALL.evaluateAll(facts).reasons());
    }

    private static List<String> refused(AnswerFacts facts) {
        return codes(AnswerRules.ALL.evaluateAll(facts).reasons());
    }

    private static List<String> advice(ComplaintFacts facts) {
        return codes(ComplaintRules.ALL.advice(facts));
    }

    private static List<String> advice(ClockFacts facts) {
        return codes(ClockRules.ALL.advice(facts));
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }
}
