package no.individuellplan.core.breach.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.memory.Records;
import org.junit.jupiter.api.Test;

class BreachRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final BreachFacts GOOD =
            new BreachFacts(BreachKind.WRONG_RECEIVER, true, NOW, NOW, BreachRisk.RISK, "Brevet gikk feil.");
    private static final BreachStepFacts TOLD = new BreachStepFacts(
            BreachStepKind.TOLD_AUTHORITY, null, NOW.minusSeconds(60), NOW.minusSeconds(3600), NOW, "Meldt.");

    @Test
    void everything_said_is_enough() {
        assertThat(recorded(GOOD)).isEmpty();
    }

    @Test
    void each_part_is_needed() {
        assertThat(recorded(Records.with(GOOD, "kind", null))).containsExactly("breach.record.no-kind");
        assertThat(recorded(Records.with(GOOD, "ownUnit", false))).containsExactly("breach.record.no-unit");
        assertThat(recorded(Records.with(GOOD, "knownAt", null))).containsExactly("breach.record.no-time");
        assertThat(recorded(Records.with(GOOD, "risk", null))).containsExactly("breach.record.no-risk");
        assertThat(recorded(Records.with(GOOD, "words", null))).containsExactly("breach.record.no-words");
    }

    @Test
    void it_is_known_now_or_before_and_not_a_moment_later() {
        assertThat(recorded(Records.with(GOOD, "knownAt", NOW.plusNanos(1)))).containsExactly("breach.record.ahead");
        assertThat(recorded(Records.with(GOOD, "knownAt", NOW.minusSeconds(9_999_999))))
                .isEmpty();
    }

    @Test
    void a_line_has_a_kind_and_words() {
        assertThat(added(TOLD)).isEmpty();
        assertThat(added(Records.with(TOLD, "kind", null))).containsExactly("breach.step.no-kind");
        assertThat(added(Records.with(TOLD, "words", null))).containsExactly("breach.step.no-words");
    }

    @Test
    void a_new_assessment_says_the_risk_and_no_other_line_needs_to() {
        BreachStepFacts assessed = Records.with(TOLD, "kind", BreachStepKind.ASSESSED);
        assertThat(added(assessed)).containsExactly("breach.step.no-risk");
        assertThat(added(Records.with(assessed, "risk", BreachRisk.HIGH))).isEmpty();
    }

    @Test
    void who_was_told_was_told_between_then_and_now() {
        for (BreachStepKind kind : List.of(BreachStepKind.TOLD_AUTHORITY, BreachStepKind.TOLD_SOURCE)) {
            BreachStepFacts told = Records.with(TOLD, "kind", kind);
            assertThat(added(Records.with(told, "toldAt", null))).containsExactly("breach.step.no-time");
            assertThat(added(Records.with(told, "toldAt", TOLD.knownAt()))).isEmpty();
            assertThat(added(Records.with(told, "toldAt", TOLD.knownAt().minusNanos(1))))
                    .containsExactly("breach.step.before-known");
            assertThat(added(Records.with(told, "toldAt", NOW))).isEmpty();
            assertThat(added(Records.with(told, "toldAt", NOW.plusNanos(1)))).containsExactly("breach.step.ahead");
        }
    }

    @Test
    void a_note_is_told_to_nobody_and_has_no_such_time() {
        BreachStepFacts note = Records.with(TOLD, "kind", BreachStepKind.NOTED);
        assertThat(added(Records.with(note, "toldAt", null))).isEmpty();
        assertThat(added(Records.with(note, "toldAt", NOW.plusSeconds(1)))).isEmpty();
        assertThat(added(Records.with(note, "toldAt", TOLD.knownAt().minusSeconds(1))))
                .isEmpty();
    }

    @Test
    void only_those_the_organisation_has_to_do_with_are_named_and_once() {
        assertThat(codes(AffectedRules.ALL
                        .evaluateAll(new AffectedFacts(true, false))
                        .reasons()))
                .isEmpty();
        assertThat(codes(AffectedRules.ALL
                        .evaluateAll(new AffectedFacts(false, false))
                        .reasons()))
                .containsExactly("breach.person.not-here");
        assertThat(codes(AffectedRules.ALL
                        .evaluateAll(new AffectedFacts(true, true))
                        .reasons()))
                .containsExactly("breach.person.named");
    }

    @Test
    void somebody_is_told_something() {
        assertThat(codes(NoticeRules.ALL
                        .evaluateAll(new NoticeFacts(1, "Vi beklager."))
                        .reasons()))
                .isEmpty();
        assertThat(codes(NoticeRules.ALL.evaluateAll(new NoticeFacts(0, null)).reasons()))
                .containsExactly("breach.notice.nobody", "breach.notice.no-words");
    }

    private static List<String> recorded(BreachFacts facts) {
        return codes(BreachRules.ALL.evaluateAll(facts).reasons());
    }

    private static List<String> added(BreachStepFacts facts) {
        return codes(BreachStepRules.ALL.evaluateAll(facts).reasons());
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }
}
