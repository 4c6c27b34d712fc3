package no.individuellplan.core.need.rules;

import java.time.LocalDate;

/**
 * A report of a need about to be kept.
 *
 * @param sameBirthDate false when the number is known here with another birth date
 */
public record ReportFacts(
        String givenName,
        String familyName,
        LocalDate birthDate,
        LocalDate today,
        String why,
        boolean receiverKnown,
        boolean sameBirthDate) {}
