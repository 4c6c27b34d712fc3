package no.individuellplan.core.pathway.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.pathway.rules.CareFacts.Doing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CareRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final CareFacts BEGINS = new CareFacts(Doing.BEGINS, true, null, TODAY, null, TODAY);
    private static final CareFacts ENDS = new CareFacts(Doing.ENDS, true, TODAY.minusDays(9), TODAY, null, TODAY);
    private static final CareFacts ACCOUNTS =
            new CareFacts(Doing.ACCOUNTS, true, TODAY.minusDays(9), null, "Planen følges opp.", TODAY);
    private static final CareFacts OFFERS = new CareFacts(Doing.OFFERS, true, TODAY.minusDays(9), TODAY, null, TODAY);

    @ParameterizedTest
    @EnumSource
    void everything_said_is_enough(CareKind kind) {
        assertThat(List.of(BEGINS, ENDS, ACCOUNTS, OFFERS))
                .allSatisfy(facts -> assertThat(refused(kind, facts)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void only_one_with_the_task_writes(CareKind kind) {
        assertThat(List.of(BEGINS, ENDS, ACCOUNTS, OFFERS))
                .allSatisfy(facts -> assertThat(refused(kind, Records.with(facts, "hasTheTask", false)))
                        .containsExactly(code(kind, "not-yours")));
    }

    @ParameterizedTest
    @EnumSource
    void it_begins_on_a_day_that_has_come(CareKind kind) {
        assertThat(refused(kind, Records.with(BEGINS, "day", null))).containsExactly(code(kind, "no-first-day"));
        assertThat(refused(kind, Records.with(BEGINS, "day", TODAY.minusYears(2))))
                .isEmpty();
        assertThat(refused(kind, Records.with(BEGINS, "day", TODAY.plusDays(1))))
                .containsExactly(code(kind, "day-ahead"));
    }

    @ParameterizedTest
    @EnumSource
    void one_course_at_a_time(CareKind kind) {
        assertThat(refused(kind, Records.with(BEGINS, "begun", TODAY))).containsExactly(code(kind, "already"));
    }

    @ParameterizedTest
    @EnumSource
    void it_ends_from_its_first_day_on_and_may_end_ahead(CareKind kind) {
        assertThat(refused(kind, Records.with(ENDS, "day", null))).containsExactly(code(kind, "no-last-day"));
        assertThat(refused(kind, Records.with(ENDS, "day", TODAY.minusDays(9)))).isEmpty();
        assertThat(refused(kind, Records.with(ENDS, "day", TODAY.plusDays(30)))).isEmpty();
        assertThat(refused(kind, Records.with(ENDS, "day", TODAY.minusDays(10))))
                .containsExactly(code(kind, "end-before"));
    }

    @ParameterizedTest
    @EnumSource
    void only_what_lasts_is_ended_or_written_about(CareKind kind) {
        assertThat(List.of(ENDS, ACCOUNTS, OFFERS))
                .allSatisfy(facts -> assertThat(refused(kind, Records.with(facts, "begun", null)))
                        .containsExactly(code(kind, "not-under")));
    }

    @Test
    void an_account_has_words_and_nothing_else_needs_them() {
        assertThat(refused(CareKind.COMPULSORY, Records.with(ACCOUNTS, "words", null)))
                .containsExactly("pathway.care.no-words");
    }

    @Test
    void an_offer_was_made_on_a_day_that_has_come_also_before_the_treatment_began() {
        assertThat(refused(CareKind.LAR, Records.with(OFFERS, "day", null)))
                .containsExactly("pathway.lar.no-offer-day");
        assertThat(refused(CareKind.LAR, Records.with(OFFERS, "day", TODAY.minusDays(10))))
                .isEmpty();
        assertThat(refused(CareKind.LAR, Records.with(OFFERS, "day", TODAY.plusDays(1))))
                .containsExactly("pathway.lar.offer-ahead");
    }

    @Test
    void each_treatment_names_its_own_regulation() {
        assertThat(CareRules.COMPULSORY.rules()).allMatch(rule -> rule.basis() == LegalBasis.PLAN_IN_COMPULSORY_CARE);
        assertThat(CareRules.LAR.rules()).allMatch(rule -> rule.basis() == LegalBasis.PLAN_IN_LAR);
    }

    private static String code(CareKind kind, String norm) {
        return (kind == CareKind.LAR ? "pathway.lar." : "pathway.care.") + norm;
    }

    private static List<String> refused(CareKind kind, CareFacts facts) {
        return CareRules.of(kind).evaluateAll(facts).reasons().stream()
                .map(Reason::code)
                .toList();
    }
}
