package no.individuellplan.store.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.SyntheticNumbers;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Versioned;

@Entity
@Table(name = "person")
class PersonRow implements Versioned {
    @Id
    UUID id;

    @Column(name = "given_name")
    String givenName;

    @Column(name = "family_name")
    String familyName;

    @Column(name = "birth_date")
    LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    AddressProtection protection;

    String municipality;

    @Version
    long version;

    static PersonRow of(Person person) {
        PersonRow row = new PersonRow();
        row.id = person.id().value();
        row.givenName = person.givenName();
        row.familyName = person.familyName();
        row.birthDate = person.birthDate();
        row.protection = person.protection();
        row.municipality = person.municipality();
        row.version = person.version();
        return row;
    }

    /** @param row with the numbers, newest first. What was let in is let out: whether synthetic numbers are allowed was asked then. */
    static Person person(Found row) {
        return new Person(
                row.id("id", PersonId::new),
                row.texts("numbers").stream()
                        .map(digits -> NationalId.of(digits, SyntheticNumbers.ALLOWED))
                        .toList(),
                row.text("given_name"),
                row.text("family_name"),
                row.date("birth_date"),
                row.constant("protection", AddressProtection.class),
                row.text("municipality"),
                row.number("version"));
    }

    @Override
    public Object key() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }
}
