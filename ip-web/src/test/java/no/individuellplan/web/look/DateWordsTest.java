package no.individuellplan.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T11:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, DateWords.NORWAY);
    private final DateWords bokmal = new DateWords(Language.NB, CLOCK);
    private final DateWords nynorsk = new DateWords(Language.NN, CLOCK);
    private final DateWords english = new DateWords(Language.EN, CLOCK);

    @Test
    void says_weekday_day_and_month() {
        LocalDate day = LocalDate.of(2026, 12, 3);
        assertThat(bokmal.day(day)).isEqualTo("torsdag 3. desember");
        assertThat(nynorsk.day(day)).isEqualTo("torsdag 3. desember");
        assertThat(english.day(day)).isEqualTo("Thursday 3 December");
    }

    @Test
    void nynorsk_has_its_own_weekdays() {
        assertThat(nynorsk.day(LocalDate.of(2026, 11, 24))).isEqualTo("tysdag 24. november");
        assertThat(nynorsk.day(LocalDate.of(2026, 11, 28))).isEqualTo("laurdag 28. november");
    }

    @Test
    void says_the_year_only_when_it_is_another() {
        assertThat(bokmal.brief(LocalDate.of(2026, 12, 5))).isEqualTo("5. desember");
        assertThat(bokmal.brief(LocalDate.of(2027, 2, 1))).isEqualTo("1. februar 2027");
    }

    @Test
    void says_the_year_of_every_day_on_paper() {
        LocalDate day = LocalDate.of(2026, 12, 3);
        assertThat(bokmal.dayAndYear(day)).isEqualTo("torsdag 3. desember 2026");
        assertThat(nynorsk.briefAndYear(day)).isEqualTo("3. desember 2026");
        assertThat(english.dayAndYear(day)).isEqualTo("Thursday 3 December 2026");
        assertThat(bokmal.briefAndYear(LocalDate.of(2027, 2, 1))).isEqualTo("1. februar 2027");
    }

    @Test
    void says_the_year_a_period_begins_in_when_it_ends_in_another() {
        LocalDate begins = LocalDate.of(2026, 11, 22);
        assertThat(bokmal.since(begins, LocalDate.of(2026, 12, 5))).isEqualTo("22. november");
        assertThat(bokmal.since(begins, LocalDate.of(2027, 11, 22))).isEqualTo("22. november 2026");
    }

    @Test
    void says_the_hour_alone_when_it_is_whole() {
        assertThat(bokmal.moment(Instant.parse("2026-12-03T09:00:00Z"))).isEqualTo("torsdag 3. desember kl. 10");
        assertThat(bokmal.moment(Instant.parse("2026-12-03T09:30:00Z"))).isEqualTo("torsdag 3. desember kl. 10.30");
        assertThat(english.moment(Instant.parse("2026-12-03T09:30:00Z"))).isEqualTo("Thursday 3 December at 10:30");
    }

    @Test
    void reads_the_clock_in_norway_also_in_summer() {
        assertThat(bokmal.clock(Instant.parse("2026-07-01T22:30:00Z"))).isEqualTo("kl. 00.30");
        assertThat(bokmal.moment(Instant.parse("2026-07-01T22:30:00Z"))).startsWith("torsdag 2. juli");
    }

    @Test
    void says_from_and_to_on_one_day() {
        assertThat(bokmal.span(Instant.parse("2026-11-24T09:00:00Z"), Instant.parse("2026-11-24T10:00:00Z")))
                .isEqualTo("tirsdag 24. november, kl. 10.00–11.00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:59:40Z, nå nettopp",
        "2026-11-20T10:59:00Z, for ett minutt siden",
        "2026-11-20T10:45:00Z, for 15 minutter siden",
        "2026-11-20T09:50:00Z, for én time siden",
        "2026-11-20T08:00:00Z, for tre timer siden",
        "2026-11-19T22:30:00Z, i går",
        "2026-11-17T11:00:00Z, for tre dager siden",
        "2026-11-13T11:00:00Z, for én uke siden",
        "2026-10-30T11:00:00Z, for tre uker siden",
        "2026-10-20T11:00:00Z, for én måned siden",
        "2026-05-01T11:00:00Z, for seks måneder siden",
        "2025-11-20T11:00:00Z, for ett år siden",
        "2026-11-21T11:00:00Z, i morgen",
        "2026-12-04T11:00:00Z, om to uker",
        "2026-11-20T14:00:00Z, om tre timer",
    })
    void says_how_far_away_a_moment_is(Instant moment, String words) {
        assertThat(bokmal.ago(moment)).isEqualTo(words);
    }

    @Test
    void says_it_in_nynorsk_and_english_too() {
        Instant threeWeeks = Instant.parse("2026-10-30T11:00:00Z");
        assertThat(nynorsk.ago(threeWeeks)).isEqualTo("for tre veker sidan");
        assertThat(english.ago(threeWeeks)).isEqualTo("three weeks ago");
        assertThat(english.ago(Instant.parse("2026-11-13T11:00:00Z"))).isEqualTo("one week ago");
        assertThat(nynorsk.distance(LocalDate.of(2026, 11, 21))).isEqualTo("i morgon");
    }
}
