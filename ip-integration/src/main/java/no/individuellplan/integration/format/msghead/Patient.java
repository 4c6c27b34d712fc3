package no.individuellplan.integration.format.msghead;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.code.CodeList;

/**
 * The person the message is about, as the sender wrote it. Says nothing in {@link #toString()}.
 *
 * @param sex list 3101: 1 man, 2 woman; {@link Code#NONE} when not given
 * @param ids in the order received
 */
public record Patient(
        String familyName,
        String middleName,
        String givenName,
        Optional<LocalDate> birthDate,
        Code sex,
        List<Identifier> ids) {

    /** Whom a message about nobody is about. */
    public static final Patient UNKNOWN = new Patient("", "", "", Optional.empty(), Code.NONE, List.of());

    public Patient {
        ids = List.copyOf(ids);
    }

    /** A patient of ours: the kind of number (fødselsnummer, D-number, help number) follows from its first digit. */
    public static Patient of(String familyName, String givenName, Optional<LocalDate> birthDate, String number) {
        Identifier id = new Identifier(number, CodeList.PERSON_ID.code(PersonNumbers.kind(number)));
        return new Patient(familyName, "", givenName, birthDate, Code.NONE, List.of(id));
    }

    /** The first identifier of one of these kinds that is not empty. */
    public Optional<Identifier> id(String... kinds) {
        List<String> wanted = List.of(kinds);
        return ids.stream().filter(id -> wanted.stream().anyMatch(id::is)).findFirst();
    }

    @Override
    public String toString() {
        return "Patient[…]";
    }
}
