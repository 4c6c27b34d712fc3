package no.individuellplan.core.consent.rules;

import java.time.LocalDate;

/**
 * A consent in force, seen from one day.
 *
 * @param until its last day; null when it has no end
 * @param days how long before that day the person is asked
 */
public record RenewalFacts(LocalDate until, LocalDate today, int days) {}
