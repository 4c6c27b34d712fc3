package no.individuellplan.core.need.rules;

import java.time.LocalDate;

/**
 * A report of a need about to be kept.
 *
 * @param sameBirthDate false when the number is known here with another birth date
 * @param reachable the receiver works here, or a message may go to it
 */
public record ReportFacts(
        String givenName,
        String familyName,
        LocalDate birthDate,
        LocalDate today,
        String why,
        boolean receiverKnown,
        boolean sameBirthDate,
        boolean reachable) {}
