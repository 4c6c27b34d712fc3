package no.individuellplan.core.relocation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleKind;
import no.individuellplan.core.memory.Records;
import org.junit.jupiter.api.Test;

/** What it takes that a plan moves. */
class RelocationRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);
    private static final ProposeFacts RIGHT =
            new ProposeFacts(true, true, true, false, false, TODAY.plusDays(20), false, TODAY);
    private static final HandleFacts HANDLED = new HandleFacts(true, true, true, false, "Bor ikke her");

    @Test
    void a_move_that_has_everything_is_begun() {
        assertThat(proposed("today", TODAY)).isEmpty();
    }

    @Test
    void only_those_with_a_say_begin_it_and_only_of_an_open_plan() {
        assertThat(proposed("mayPropose", false)).containsExactly("relocation.propose.not-yours");
        assertThat(proposed("planOpen", false)).containsExactly("relocation.propose.no-plan");
    }

    @Test
    void it_goes_to_another_municipality_that_is_here() {
        assertThat(proposed("municipalityKnown", false)).containsExactly("relocation.propose.unknown-municipality");
        assertThat(proposed("sameMunicipality", true)).containsExactly("relocation.propose.same-municipality");
        ProposeFacts unknown = Records.with(RIGHT, "municipalityKnown", false);
        assertThat(codes(ProposeRules.ALL.evaluateAll(Records.with(unknown, "sameMunicipality", true))))
                .containsExactly("relocation.propose.unknown-municipality");
    }

    @Test
    void there_is_one_move_at_a_time() {
        assertThat(proposed("underWay", true)).containsExactly("relocation.propose.under-way");
    }

    @Test
    void the_day_is_said_and_at_most_a_year_away() {
        assertThat(proposed("movingOn", null)).containsExactly("relocation.propose.day");
        assertThat(proposed("movingOn", TODAY.plusYears(1))).isEmpty();
        assertThat(proposed("movingOn", TODAY.plusYears(1).plusDays(1))).containsExactly("relocation.propose.day");
        assertThat(proposed("movingOn", TODAY.minusYears(1))).isEmpty();
        assertThat(proposed("movingOn", TODAY.minusYears(1).minusDays(1))).containsExactly("relocation.propose.day");
    }

    @Test
    void one_whose_address_is_protected_is_moved_by_telephone() {
        assertThat(proposed("protectedAddress", true)).containsExactly("relocation.propose.protected");
        assertThat(answered(true, true, true)).containsExactly("relocation.answer.protected");
        assertThat(answered(true, false, true)).isEmpty();
    }

    @Test
    void a_question_that_stands_is_answered_and_no_other() {
        assertThat(answered(true, true, false)).isEmpty();
        assertThat(answered(false, true, false)).containsExactly("relocation.answer.closed");
    }

    @Test
    void the_new_unit_takes_over_once_with_consent_and_somebody_of_its_own() {
        assertThat(takenOver("reason", null)).isEmpty();
        assertThat(takenOver("atTheUnit", false)).containsExactly("relocation.take-over.not-yours");
        assertThat(takenOver("waits", false)).containsExactly("relocation.take-over.not-waiting");
        assertThat(takenOver("consented", false)).containsExactly("relocation.take-over.no-consent");
        assertThat(takenOver("proposedInOld", true)).containsExactly("relocation.take-over.coordinator-of-the-old");
    }

    @Test
    void the_new_unit_sends_back_what_waits_and_says_why() {
        assertThat(sentBack("consented", false)).isEmpty();
        assertThat(sentBack("atTheUnit", false)).containsExactly("relocation.send-back.not-yours");
        assertThat(sentBack("waits", false)).containsExactly("relocation.send-back.not-waiting");
        assertThat(sentBack("reason", null)).containsExactly("relocation.send-back.reason");
    }

    @Test
    void the_clock_rings_the_day_after_the_last() {
        assertThat(late(true, TODAY)).isEmpty();
        assertThat(late(true, TODAY.minusDays(1))).containsExactly("relocation.clock.late");
        assertThat(late(false, TODAY.minusDays(1))).isEmpty();
        assertThat(RelocationClockRules.ALL.rules().getFirst().kind()).isEqualTo(RuleKind.CLOCK);
    }

    private static List<String> proposed(String fact, Object value) {
        return codes(ProposeRules.ALL.evaluateAll(Records.with(RIGHT, fact, value)));
    }

    private static List<String> answered(boolean open, boolean yes, boolean guarded) {
        return codes(RelocationAnswerRules.ALL.evaluateAll(new AnswerFacts(open, yes, guarded)));
    }

    private static List<String> takenOver(String fact, Object value) {
        return codes(HandleRules.TAKE_OVER.evaluateAll(Records.with(HANDLED, fact, value)));
    }

    private static List<String> sentBack(String fact, Object value) {
        return codes(HandleRules.SEND_BACK.evaluateAll(Records.with(HANDLED, fact, value)));
    }

    private static List<String> late(boolean waits, LocalDate dueOn) {
        return RelocationClockRules.ALL.advice(new LateFacts(waits, dueOn, TODAY)).stream()
                .map(Reason::code)
                .toList();
    }

    private static List<String> codes(Decision decision) {
        return decision.reasons().stream().map(Reason::code).toList();
    }
}
