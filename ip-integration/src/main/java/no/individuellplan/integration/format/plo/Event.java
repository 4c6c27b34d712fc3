package no.individuellplan.integration.format.plo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.xml.Times;

/**
 * Something that happens to the patient at a time (TidsfestetHendelse).
 *
 * @param what list 9121: 1 admitted, 2 discharged, 3 ready to leave, 4 not ready after all, 13 dead
 * @param when as it stands: a day or a point in time
 * @param estimated Anslag
 */
public record Event(Code what, String when, boolean estimated, String description) {
    /** Empty when only the day is given. */
    public Optional<OffsetDateTime> time() {
        return Times.dateTime(when);
    }

    /** The day in Norway; empty for what is neither. */
    public Optional<LocalDate> day() {
        return Times.date(when)
                .or(() -> time().map(at -> at.atZoneSameInstant(Times.OSLO).toLocalDate()));
    }
}
