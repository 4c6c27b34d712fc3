package no.individuellplan.web.look;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** How one language says dates and distances in time. */
interface DateWording {
    String weekday(LocalDate day);

    String month(LocalDate day);

    /** «3. desember». */
    String brief(LocalDate day);

    /** «torsdag 3. desember». */
    String full(LocalDate day);

    String withYear(String day, int year);

    /** «kl. 10», «kl. 10.30». */
    String at(LocalTime time);

    String between(LocalTime from, LocalTime to);

    String today();

    String tomorrow();

    String yesterday();

    String justNow();

    /** «for tre uker siden». The count is at least one. */
    String ago(long count, ChronoUnit unit);

    /** «om tre uker». The count is at least one. */
    String in(long count, ChronoUnit unit);
}
