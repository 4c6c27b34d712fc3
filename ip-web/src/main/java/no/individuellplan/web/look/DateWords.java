package no.individuellplan.web.look;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Dates as people say them, in Norwegian time (Europe/Oslo). The year is said only when it is not this year. */
public final class DateWords {
    public static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final DateWording wording;
    private final ZonedDateTime now;

    public DateWords(Language language, Clock clock) {
        this.wording = switch (language) {
            case NB -> NorwegianDates.bokmal();
            case NN -> NorwegianDates.nynorsk();
            case EN -> new EnglishDates();
        };
        this.now = clock.instant().atZone(NORWAY);
    }

    /** As it is typed in a form: «3.12.2026». */
    public static String typed(LocalDate day) {
        return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
    }

    /** «torsdag 3. desember». */
    public String day(LocalDate day) {
        return year(wording.full(day), day);
    }

    /** «3. desember». */
    public String brief(LocalDate day) {
        return year(wording.brief(day), day);
    }

    /** «torsdag 3. desember 2026», for what is read on paper, or some other year. */
    public String dayAndYear(LocalDate day) {
        return wording.withYear(wording.full(day), day.getYear());
    }

    /** «3. desember 2026». */
    public String briefAndYear(LocalDate day) {
        return wording.withYear(wording.brief(day), day.getYear());
    }

    /** The first day of a period: «22. november 2026» where it ends in another year. */
    public String since(LocalDate from, LocalDate until) {
        return from.getYear() == until.getYear() ? brief(from) : wording.withYear(wording.brief(from), from.getYear());
    }

    public String weekday(LocalDate day) {
        return wording.weekday(day);
    }

    public String month(LocalDate day) {
        return wording.month(day);
    }

    /** «torsdag 3. desember kl. 10». */
    public String moment(Instant moment) {
        ZonedDateTime time = moment.atZone(NORWAY);
        return day(time.toLocalDate()) + " " + wording.at(time.toLocalTime());
    }

    /** «kl. 10.30». */
    public String clock(Instant moment) {
        return wording.at(moment.atZone(NORWAY).toLocalTime());
    }

    /** «tirsdag 25. november, kl. 10.00–11.00»; both on the same day. */
    public String span(Instant from, Instant to) {
        ZonedDateTime start = from.atZone(NORWAY);
        return day(start.toLocalDate()) + ", "
                + wording.between(start.toLocalTime(), to.atZone(NORWAY).toLocalTime());
    }

    /** «for tre uker siden», and for what is to come «om tre uker». */
    public String ago(Instant moment) {
        ZonedDateTime then = moment.atZone(NORWAY);
        long minutes = Math.abs(ChronoUnit.MINUTES.between(then, now));
        if (minutes < 1) return wording.justNow();
        if (then.toLocalDate().equals(now.toLocalDate())) {
            boolean past = then.isBefore(now);
            return minutes < 60
                    ? distance(minutes, ChronoUnit.MINUTES, past)
                    : distance(minutes / 60, ChronoUnit.HOURS, past);
        }
        return distance(then.toLocalDate());
    }

    /** «i dag», «i morgen», «om tre dager», «for to uker siden». */
    public String distance(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, now.toLocalDate());
        if (days == 0) return wording.today();
        if (days == 1) return wording.yesterday();
        if (days == -1) return wording.tomorrow();
        boolean past = days > 0;
        LocalDate from = past ? day : now.toLocalDate();
        LocalDate to = past ? now.toLocalDate() : day;
        for (ChronoUnit unit : new ChronoUnit[] {ChronoUnit.YEARS, ChronoUnit.MONTHS}) {
            long count = unit.between(from, to);
            if (count > 0) return distance(count, unit, past);
        }
        long count = Math.abs(days);
        return count < 14 && count != 7
                ? distance(count, ChronoUnit.DAYS, past)
                : distance(count / 7, ChronoUnit.WEEKS, past);
    }

    private String distance(long count, ChronoUnit unit, boolean past) {
        return past ? wording.ago(count, unit) : wording.in(count, unit);
    }

    private String year(String words, LocalDate day) {
        return day.getYear() == now.getYear() ? words : wording.withYear(words, day.getYear());
    }
}
