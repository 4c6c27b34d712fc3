package no.individuellplan.web.look;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people write it: 24.12.2026; read also as a browser's own date field sends it: 2026-12-24. */
public final class DateInput {
    private static final Pattern NORWEGIAN = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);

    private DateInput() {}

    /** As {@link #read} reads it, without leading zeros: 24.12.2026. */
    public static String write(LocalDate day) {
        return WRITTEN.format(day);
    }

    /** Empty when it is not a date that exists; a blank field is not a date either. */
    public static Optional<LocalDate> read(String typed) {
        Matcher norwegian = NORWEGIAN.matcher(typed.strip());
        if (norwegian.matches()) return date(norwegian.group(3), norwegian.group(2), norwegian.group(1));
        Matcher iso = ISO.matcher(typed.strip());
        return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
