package no.individuellplan.web.story;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A day as one types it. */
final class Day {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.yyyy");

    private Day() {}

    static String inMonths(int months) {
        return LocalDate.now(ZoneId.of("Europe/Oslo")).plusMonths(months).format(TYPED);
    }
}
