package no.individuellplan.core.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.oversight.rules.ActorsDay;

/** The log of one day, as the signs need it. Looks past permits; for the platform's own work. */
public interface Readings {
    /** What those at work did that day, Europe/Oslo. The reviewers' own looking is left out. */
    List<ActorsDay> on(LocalDate day);

    /** The last day that has been looked at. */
    Optional<LocalDate> lookedUntil();

    void looked(LocalDate day);
}
