package no.individuellplan.core.mandate;

import java.time.LocalDate;

/**
 * Whom somebody means, as typed.
 *
 * @param birthDate may be null; then it is not known, as for one no register has told about (FNR-05)
 */
public record NamedPerson(String nationalId, String givenName, String familyName, LocalDate birthDate) {}
