package no.individuellplan.integration.format.dialog;

import java.util.List;
import java.util.Optional;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.code.CodeList;
import no.individuellplan.integration.format.msghead.Identifier;

/**
 * The person responsible for what a message of ours says.
 *
 * @param role list 9034; 8 is the coordinator of an individual plan
 * @param profession list 9060; empty for a coordinator who is no health professional
 * @param hprNumber number in the register of health personnel, when there is one
 * @param phone so that the receiver can call; HIS 1077 wants one in every message
 */
public record ResponsiblePerson(
        Code role,
        String familyName,
        String givenName,
        Optional<Code> profession,
        Optional<String> hprNumber,
        Optional<String> phone) {

    public ResponsiblePerson {
        if (familyName.isBlank() || givenName.isBlank()) {
            throw new IllegalArgumentException("The responsible person has a name (HIS 1077)");
        }
    }

    /** Role 8, Koordinator Individuell plan. */
    public static Code coordinatorRole() {
        return CodeList.ROLE_TO_PATIENT.code("8");
    }

    /** As it stands in the message. */
    public RelatedRole asRole() {
        List<Identifier> ids = hprNumber.map(Identifier::hpr).stream().toList();
        Contact contact = new Contact(
                familyName,
                givenName,
                profession.orElse(Code.NONE),
                ids,
                phone.stream().toList());
        return new RelatedRole(Code.NONE, role, Optional.empty(), Optional.of(contact));
    }
}
