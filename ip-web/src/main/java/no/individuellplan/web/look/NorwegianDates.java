package no.individuellplan.web.look;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/** What bokmål and nynorsk share: the order of a date and the clock. The words themselves are given by each. */
record NorwegianDates(
        Locale locale, Map<ChronoUnit, Unit> units, String tomorrow, String yesterday, String justNow, String since)
        implements DateWording {

    /** «én uke», «uker». */
    record Unit(String one, String many) {}

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    @Override
    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE", locale).format(day);
    }

    @Override
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLLL", locale).format(day);
    }

    @Override
    public String brief(LocalDate day) {
        return DateTimeFormatter.ofPattern("d. MMMM", locale).format(day);
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
        return "kl. " + (time.getMinute() == 0 ? Integer.toString(time.getHour()) : CLOCK.format(time));
    }

    @Override
    public String between(LocalTime from, LocalTime to) {
        return "kl. " + CLOCK.format(from) + "–" + CLOCK.format(to);
    }

    @Override
    public String today() {
        return "i dag";
    }

    @Override
    public String ago(long count, ChronoUnit unit) {
        return "for " + amount(count, unit) + " " + since;
    }

    @Override
    public String in(long count, ChronoUnit unit) {
        return "om " + amount(count, unit);
    }

    private String amount(long count, ChronoUnit unit) {
        Unit words = units.get(unit);
        return count == 1 ? words.one() : NumberWords.NORWEGIAN.of(count) + " " + words.many();
    }

    static NorwegianDates bokmal() {
        return new NorwegianDates(
                Language.NB.locale(),
                Map.of(
                        ChronoUnit.MINUTES, new Unit("ett minutt", "minutter"),
                        ChronoUnit.HOURS, new Unit("én time", "timer"),
                        ChronoUnit.DAYS, new Unit("én dag", "dager"),
                        ChronoUnit.WEEKS, new Unit("én uke", "uker"),
                        ChronoUnit.MONTHS, new Unit("én måned", "måneder"),
                        ChronoUnit.YEARS, new Unit("ett år", "år")),
                "i morgen",
                "i går",
                "nå nettopp",
                "siden");
    }

    static NorwegianDates nynorsk() {
        return new NorwegianDates(
                Language.NN.locale(),
                Map.of(
                        ChronoUnit.MINUTES, new Unit("eitt minutt", "minutt"),
                        ChronoUnit.HOURS, new Unit("éin time", "timar"),
                        ChronoUnit.DAYS, new Unit("éin dag", "dagar"),
                        ChronoUnit.WEEKS, new Unit("éi veke", "veker"),
                        ChronoUnit.MONTHS, new Unit("éin månad", "månader"),
                        ChronoUnit.YEARS, new Unit("eitt år", "år")),
                "i morgon",
                "i går",
                "nett no",
                "sidan");
    }
}
