package no.individuellplan.core.contactdoctor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.contactdoctor.rules.DoctorFacts.Period;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.memory.Records;
import org.junit.jupiter.api.Test;

class DoctorRulesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final DoctorFacts NAMED =
            new DoctorFacts(true, true, true, "Ingrid Solheim", FIRST, LAST, false, List.of());
    private static final DoctorClockFacts SEEN = new DoctorClockFacts(LAST, LAST.minusDays(14), 14, false);

    @Test
    void a_name_and_a_first_day_are_enough() {
        assertThat(refused(NAMED)).isEmpty();
        assertThat(refused(Records.with(NAMED, "until", null))).isEmpty();
    }

    @Test
    void only_a_specialist_service_that_is_shown_health_writes_in_a_plan_in_work() {
        assertThat(refused(Records.with(NAMED, "specialist", false)))
                .containsExactly("contact-doctor.name.not-specialist");
        assertThat(refused(Records.with(NAMED, "shared", false)))
                .containsExactly("contact-doctor.name.health-not-shared");
        assertThat(refused(Records.with(NAMED, "inWork", false))).containsExactly("contact-doctor.name.plan-rests");
    }

    @Test
    void the_doctor_and_the_first_day_are_said() {
        assertThat(refused(Records.with(NAMED, "doctor", null))).containsExactly("contact-doctor.name.no-name");
        assertThat(refused(Records.with(NAMED, "from", null))).containsExactly("contact-doctor.name.no-first-day");
    }

    @Test
    void to_end_it_is_to_say_the_last_day() {
        DoctorFacts ends = Records.with(NAMED, "ends", true);
        assertThat(refused(ends)).isEmpty();
        assertThat(refused(Records.with(ends, "until", null))).containsExactly("contact-doctor.name.no-last-day");
    }

    @Test
    void the_last_day_is_the_first_or_later() {
        assertThat(refused(Records.with(NAMED, "until", FIRST))).isEmpty();
        assertThat(refused(Records.with(NAMED, "until", FIRST.minusDays(1))))
                .containsExactly("contact-doctor.name.last-day-before-first");
    }

    @Test
    void one_begins_the_day_after_another_has_ended() {
        assertThat(refused(among(FIRST.minusDays(9), FIRST.minusDays(1)))).isEmpty();
        assertThat(refused(among(FIRST.minusDays(9), FIRST))).containsExactly("contact-doctor.name.one-at-a-time");
        assertThat(refused(among(FIRST.minusDays(9), null))).containsExactly("contact-doctor.name.one-at-a-time");
    }

    @Test
    void one_ends_the_day_before_another_begins() {
        assertThat(refused(among(LAST.plusDays(1), null))).isEmpty();
        assertThat(refused(among(LAST, null))).containsExactly("contact-doctor.name.one-at-a-time");
        assertThat(refused(Records.with(among(LAST.plusDays(1), null), "until", null)))
                .containsExactly("contact-doctor.name.one-at-a-time");
    }

    @Test
    void who_takes_over_is_asked_from_so_many_days_ahead_to_the_last_day() {
        assertThat(asked(SEEN)).containsExactly("contact-doctor.clock.next");
        assertThat(asked(Records.with(SEEN, "today", LAST))).containsExactly("contact-doctor.clock.next");
        assertThat(asked(Records.with(SEEN, "today", LAST.minusDays(15)))).isEmpty();
        assertThat(asked(Records.with(SEEN, "today", LAST.plusDays(1)))).isEmpty();
    }

    @Test
    void nobody_is_asked_while_no_last_day_is_set_or_when_another_follows() {
        assertThat(asked(Records.with(SEEN, "until", null))).isEmpty();
        assertThat(asked(Records.with(SEEN, "followed", true))).isEmpty();
    }

    private static DoctorFacts among(LocalDate from, LocalDate until) {
        return Records.with(NAMED, "others", List.of(new Period(from, until)));
    }

    private static List<String> refused(DoctorFacts facts) {
        return DoctorRules.ALL.evaluateAll(facts).reasons().stream()
                .map(Reason::code)
                .toList();
    }

    private static List<String> asked(DoctorClockFacts facts) {
        return DoctorClockRules.ALL.advice(facts).stream().map(Reason::code).toList();
    }
}
