package no.individuellplan.integration.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class TimesTest {

    @Test
    void a_time_without_zone_is_norwegian() {
        assertThat(Times.dateTime("2026-01-15T09:30:00")).contains(OffsetDateTime.parse("2026-01-15T09:30:00+01:00"));
        assertThat(Times.dateTime("2026-07-15T09:30:00")).contains(OffsetDateTime.parse("2026-07-15T09:30:00+02:00"));
    }

    @Test
    void a_zone_is_kept() {
        assertThat(Times.dateTime("2005-11-21T09:30:47.0Z")).contains(OffsetDateTime.parse("2005-11-21T09:30:47Z"));
        assertThat(Times.dateTime("2005-11-21T09:30:47.25-03:30"))
                .contains(OffsetDateTime.parse("2005-11-21T09:30:47.25-03:30"));
    }

    @Test
    void a_zone_has_less_than_sixty_minutes() {
        assertThat(Times.dateTime("2026-03-02T11:00:00+01:59")).isPresent();
        assertThat(Times.dateTime("2026-03-02T11:00:00+01:60")).isEmpty();
        assertThat(Times.dateTime("2026-03-02T11:00:00-01:80")).isEmpty();
        assertThat(Times.date("2026-03-02+01:80")).isEmpty();
    }

    @Test
    void midnight_may_be_written_as_the_end_of_the_day() {
        assertThat(Times.dateTime("2026-03-02T24:00:00Z")).contains(OffsetDateTime.parse("2026-03-03T00:00:00Z"));
    }

    @Test
    void what_is_no_time_is_nothing() {
        for (String text : new String[] {
            "", "i går", "2026-03-02", "2026-13-02T00:00:00", "2026-02-30T00:00:00", "2016-12-31T23:59:60Z"
        }) {
            assertThat(Times.dateTime(text)).as(text).isEmpty();
        }
    }

    @Test
    void a_day_is_a_day_with_or_without_zone() {
        assertThat(Times.date("1990-04-15")).contains(LocalDate.of(1990, 4, 15));
        assertThat(Times.date("1990-04-15+02:00")).contains(LocalDate.of(1990, 4, 15));
        assertThat(Times.date("1990")).isEmpty();
        assertThat(Times.date("1990-02-30")).isEmpty();
    }

    @Test
    void times_are_written_in_norwegian_time() {
        assertThat(Times.text(OffsetDateTime.parse("2026-07-15T09:30:00.987Z"))).isEqualTo("2026-07-15T11:30:00+02:00");
    }

    @Test
    void a_number_without_end_is_no_time_and_costs_nothing() {
        String digits = "9".repeat(2_000_000);
        assertThat(Times.date(digits + "-01-01")).isEmpty();
        assertThat(Times.dateTime("2026-01-01T00:00:00." + digits)).isEmpty();
        assertThat(Times.dateTime("2026-01-01T00:00:00." + "9".repeat(30) + "+01:00"))
                .isPresent();
    }

    @Test
    void a_year_nobody_counts_in_is_no_day() {
        for (String year :
                new String[] {"2147483648", "4294969322", "99999999999", "10000", "-0044", "-999999999999"}) {
            assertThat(Times.date(year + "-01-01")).as(year).isEmpty();
            assertThat(Times.dateTime(year + "-01-01T00:00:00Z")).as(year).isEmpty();
        }
        assertThat(Times.date("9999-12-31")).isPresent();
    }
}
