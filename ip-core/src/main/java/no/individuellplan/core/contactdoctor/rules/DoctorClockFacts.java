package no.individuellplan.core.contactdoctor.rules;

import java.time.LocalDate;

/**
 * A contact doctor of a service, seen from one day.
 *
 * @param until last day, Europe/Oslo; null while none is set
 * @param days ahead of it that the service is asked who takes over
 * @param followed the service has named one who begins later
 */
public record DoctorClockFacts(LocalDate until, LocalDate today, int days, boolean followed) {

    /** From so many days ahead to the last day itself. */
    boolean endsSoon() {
        return until != null && !today.isAfter(until) && !today.isBefore(until.minusDays(days));
    }
}
