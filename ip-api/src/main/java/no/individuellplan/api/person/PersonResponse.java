package no.individuellplan.api.person;

import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.person.Person;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom it is about. Never with national identity number, address or municipality. */
@Schema(description = "Whom it is about. Never with national identity number or address.")
public record PersonResponse(UUID id, String name, LocalDate birthDate) {

    public static PersonResponse of(Person person) {
        return new PersonResponse(person.id().value(), person.name(), person.birthDate());
    }
}
