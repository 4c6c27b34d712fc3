package no.individuellplan.core.pathway.rules;

import java.time.LocalDate;

/**
 * The day by which help shall have begun ({@code rettsfrist}): the hard clock, and a right (pbrl § 2-2). When it has passed
 * and help has not begun, the person has a right to help without delay, from somebody else if need be.
 *
 * @param by the last day
 * @param begun the day help began; null while it has not
 * @param ended the course has ended, or goes on at another trust
 */
public record LegalDeadline(LocalDate by, LocalDate begun, boolean ended, LocalDate today, int leadDays) {

    /** Help has not begun, and the day has passed. */
    public boolean isBroken() {
        return waits() && today.isAfter(by);
    }

    /** Help began after the day. */
    public boolean wasBroken() {
        return begun != null && begun.isAfter(by);
    }

    boolean isNear() {
        return waits() && !isBroken() && !today.isBefore(by.minusDays(leadDays));
    }

    private boolean waits() {
        return begun == null && !ended;
    }
}
