package no.individuellplan.core.breach.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.memory.Records;
import org.junit.jupiter.api.Test;

class BreachClockRulesTest {
    private static final Instant KNOWN = Instant.parse("2026-11-20T15:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-23T15:00:00Z");
    private static final BreachClockFacts WAITS =
            new BreachClockFacts(BreachKind.OTHER, BreachRisk.RISK, KNOWN, null, 0, false, KNOWN);

    @Test
    void the_clock_runs_for_72_hours_over_the_weekend() {
        assertThat(WAITS.dueAt()).isEqualTo(DUE);
        assertThat(left(Records.with(WAITS, "now", DUE))).isEmpty();
        assertThat(left(Records.with(WAITS, "now", DUE.plusNanos(1)))).containsExactly("breach.clock.authority");
    }

    @Test
    void told_in_time_is_in_time_for_ever_and_told_late_is_late() {
        BreachClockFacts later = Records.with(WAITS, "now", DUE.plusSeconds(999_999));
        assertThat(left(Records.with(later, "authorityToldAt", DUE))).isEmpty();
        assertThat(left(Records.with(later, "authorityToldAt", DUE.plusSeconds(1))))
                .containsExactly("breach.clock.authority");
    }

    @Test
    void nobody_is_told_of_what_is_no_risk_to_anybody() {
        BreachClockFacts none = Records.with(
                Records.with(Records.with(WAITS, "risk", BreachRisk.UNLIKELY), "now", DUE.plusSeconds(1)), "untold", 2);
        assertThat(none.forAuthority()).isFalse();
        assertThat(none.forPersons()).isFalse();
        assertThat(WAITS.forAuthority()).isTrue();
        assertThat(left(none)).isEmpty();
    }

    @Test
    void those_it_is_about_are_told_when_the_risk_is_high() {
        BreachClockFacts high = Records.with(WAITS, "risk", BreachRisk.HIGH);
        assertThat(high.forPersons()).isTrue();
        assertThat(left(high)).isEmpty();
        assertThat(left(Records.with(high, "untold", 1))).containsExactly("breach.clock.persons");
        assertThat(left(Records.with(WAITS, "untold", 1))).isEmpty();
    }

    @Test
    void unlawful_reading_is_told_to_the_person_and_the_source_whatever_the_risk() {
        BreachClockFacts reading =
                Records.with(Records.with(WAITS, "kind", BreachKind.UNLAWFUL_READING), "risk", BreachRisk.UNLIKELY);
        assertThat(reading.forPersons()).isTrue();
        assertThat(left(Records.with(reading, "untold", 1)))
                .containsExactly("breach.clock.reading-person", "breach.clock.reading-source");
        assertThat(left(reading)).containsExactly("breach.clock.reading-source");
        assertThat(left(Records.with(reading, "sourceTold", true))).isEmpty();
    }

    private static List<String> left(BreachClockFacts facts) {
        return BreachClockRules.ALL.advice(facts).stream().map(Reason::code).toList();
    }
}
