package no.individuellplan.web.breach;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.individuellplan.web.look.DateInput;
import no.individuellplan.web.look.DateWords;
import no.individuellplan.web.look.Form;

/** A day and a time of the day as people write them: 24.12.2026 and 9.30 or 09:30, Europe/Oslo. */
final class Moments {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})");

    private Moments() {}

    /** The form, with what to mend when the time is no time, or is missing beside a day. */
    static Form checked(Form form, String day, String time, String mend) {
        boolean wrong = form.value(time).isEmpty()
                ? !form.value(day).isEmpty()
                : read(form.value(time)).isEmpty();
        return wrong ? form.wrong(time, mend) : form;
    }

    /** Null when the day or the time is missing. */
    static Instant of(Form form, String day, String time) {
        return DateInput.read(form.value(day))
                .flatMap(date -> read(form.value(time))
                        .map(at -> date.atTime(at).atZone(DateWords.NORWAY).toInstant()))
                .orElse(null);
    }

    static String typed(LocalTime time) {
        return "%02d.%02d".formatted(time.getHour(), time.getMinute());
    }

    private static Optional<LocalTime> read(String typed) {
        Matcher time = TIME.matcher(typed);
        if (!time.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}
