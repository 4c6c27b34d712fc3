package no.individuellplan.web.look;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

record EnglishDates() implements DateWording {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Override
    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE", Locale.UK).format(day);
    }

    @Override
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLLL", Locale.UK).format(day);
    }

    @Override
    public String brief(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM", Locale.UK).format(day);
    }

    @Override
    public String full(LocalDate day) {
        return weekday(day) + " " + brief(day);
    }

    @Override
    public String withYear(String day, int year) {
        return day + " " + year;
    }

    @Override
    public String at(LocalTime time) {
        return "at " + CLOCK.format(time);
    }

    @Override
    public String between(LocalTime from, LocalTime to) {
        return CLOCK.format(from) + "–" + CLOCK.format(to);
    }

    @Override
    public String today() {
        return "today";
    }

    @Override
    public String tomorrow() {
        return "tomorrow";
    }

    @Override
    public String yesterday() {
        return "yesterday";
    }

    @Override
    public String justNow() {
        return "just now";
    }

    @Override
    public String ago(long count, ChronoUnit unit) {
        return amount(count, unit) + " ago";
    }

    @Override
    public String in(long count, ChronoUnit unit) {
        return "in " + amount(count, unit);
    }

    private static String amount(long count, ChronoUnit unit) {
        String plural = unit.toString().toLowerCase(Locale.ROOT);
        return count == 1
                ? "one " + plural.substring(0, plural.length() - 1)
                : NumberWords.ENGLISH.of(count) + " " + plural;
    }
}
