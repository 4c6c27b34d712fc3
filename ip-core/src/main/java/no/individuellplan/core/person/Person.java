package no.individuellplan.core.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.PersonId;

/**
 * A person who has or may get a plan, or who acts for one.
 *
 * @param nationalIds newest first; a number can change during a life (FNR-01)
 * @param birthDate the registered date of birth, never read out of a number (I16, FNR-03); null while it is not known
 * @param municipality number of the municipality of residence, e.g. "9901"; reveals a place (ADR-02)
 * @param version for optimistic locking
 */
public record Person(
        PersonId id,
        List<NationalId> nationalIds,
        String givenName,
        String familyName,
        LocalDate birthDate,
        AddressProtection protection,
        String municipality,
        long version) {

    public Person {
        nationalIds = List.copyOf(nationalIds);
    }

    public String name() {
        return givenName + " " + familyName;
    }

    public Optional<NationalId> currentNationalId() {
        return nationalIds.stream().findFirst();
    }

    /** Whole years on a date; empty when the birth date is not registered, and then every age rule says no. */
    public Optional<Integer> ageOn(LocalDate date) {
        return Optional.ofNullable(birthDate).map(born -> Age.of(born, date).years());
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
