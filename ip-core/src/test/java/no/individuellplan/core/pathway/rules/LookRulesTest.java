package no.individuellplan.core.pathway.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.memory.Records;
import org.junit.jupiter.api.Test;

/** Under compulsory care from 1 July 2026: looked at on 1 October, and then each 1 July; asked two weeks ahead. */
class LookRulesTest {
    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate YEAR = LocalDate.of(2027, 7, 1);
    private static final LookFacts NEW = new LookFacts(FROM, null, true, false, null, FROM, PathwayChoices.DEFAULT);

    @Test
    void nothing_is_asked_about_a_plan_that_is_there_until_three_months_draw_near() {
        assertThat(asked(NEW)).isEmpty();
        assertThat(asked(on(FIRST.minusDays(15)))).isEmpty();
        assertThat(asked(on(FIRST.minusDays(14)))).containsExactly("pathway.look.first");
        assertThat(asked(on(FIRST.plusDays(40)))).containsExactly("pathway.look.first");
    }

    @Test
    void without_a_plan_the_reason_is_asked_for_at_once() {
        LookFacts without = Records.with(NEW, "hasPlan", false);
        assertThat(asked(without)).containsExactly("pathway.look.at-once");
        assertThat(asked(Records.with(without, "reasonStands", true))).isEmpty();
    }

    @Test
    void a_look_counts_from_two_weeks_ahead_and_not_before() {
        LookFacts after = on(FIRST.plusDays(1));
        assertThat(asked(Records.with(after, "looked", FIRST.minusDays(15)))).containsExactly("pathway.look.first");
        assertThat(asked(Records.with(after, "looked", FIRST.minusDays(14)))).isEmpty();
    }

    @Test
    void each_year_it_is_asked_again() {
        LookFacts looked = Records.with(NEW, "looked", FIRST);
        assertThat(asked(Records.with(looked, "today", YEAR.minusDays(15)))).isEmpty();
        assertThat(asked(Records.with(looked, "today", YEAR.minusDays(14)))).containsExactly("pathway.look.yearly");
        LookFacts secondYear = Records.with(looked, "today", YEAR.plusYears(1).minusDays(14));
        assertThat(asked(Records.with(secondYear, "looked", YEAR))).containsExactly("pathway.look.yearly");
        assertThat(asked(Records.with(secondYear, "looked", YEAR.plusYears(1).minusDays(14))))
                .isEmpty();
        assertThat(secondYear.laterLook()).isEqualTo(YEAR.plusYears(1));
    }

    @Test
    void from_the_first_year_on_only_the_year_is_asked_about() {
        assertThat(asked(on(YEAR))).containsExactly("pathway.look.yearly");
        assertThat(on(YEAR.minusDays(15)).laterLook()).isNull();
    }

    @Test
    void nothing_is_asked_after_the_last_day() {
        LookFacts without = Records.with(on(YEAR), "hasPlan", false);
        assertThat(asked(Records.with(without, "until", YEAR)))
                .containsExactly("pathway.look.at-once", "pathway.look.yearly");
        assertThat(asked(Records.with(without, "until", YEAR.minusDays(1)))).isEmpty();
        assertThat(asked(Records.with(on(FIRST), "until", FIRST.minusDays(1)))).isEmpty();
    }

    @Test
    void an_installation_chooses_the_times_and_none_is_nothing() {
        LookFacts monthly = Records.with(NEW, "choices", new PathwayChoices(1, 2, 1));
        assertThat(asked(Records.with(monthly, "today", FROM.plusMonths(1).minusDays(1))))
                .containsExactly("pathway.look.first");
        assertThat(asked(Records.with(monthly, "today", FROM.plusMonths(2).minusDays(1))))
                .containsExactly("pathway.look.yearly");
        assertThat(List.of(0, -1)).allSatisfy(none -> {
            assertThatThrownBy(() -> new PathwayChoices(none, 1, 1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new PathwayChoices(1, none, 1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new PathwayChoices(1, 1, none)).isInstanceOf(IllegalArgumentException.class);
        });
    }

    private static LookFacts on(LocalDate today) {
        return Records.with(NEW, "today", today);
    }

    private static List<String> asked(LookFacts facts) {
        return LookRules.ALL.advice(facts).stream().map(Reason::code).toList();
    }
}
