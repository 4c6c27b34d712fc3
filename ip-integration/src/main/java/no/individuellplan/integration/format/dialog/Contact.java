package no.individuellplan.integration.format.dialog;

import java.util.List;
import java.util.Optional;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.code.CodeList;
import no.individuellplan.integration.format.msghead.Identifier;

/**
 * A health professional or another person in a message.
 *
 * @param profession list 9060; {@code Code.NONE} for a person who is no health professional
 * @param phones telephone numbers and other addresses, without the {@code tel:} they are sent with
 */
public record Contact(String familyName, String givenName, Code profession, List<Identifier> ids, List<String> phones) {

    public Contact {
        ids = List.copyOf(ids);
        phones = List.copyOf(phones);
    }

    /** Someone with this profession (list 9060), not named. */
    public static Contact withProfession(String code) {
        return new Contact("", "", CodeList.PROFESSION.plain(code), List.of(), List.of());
    }

    /** Role 24, the contact at the receiver. */
    public RelatedRole asContactAtReceiver() {
        return new RelatedRole(Code.NONE, CodeList.ROLE_TO_PATIENT.code("24"), Optional.empty(), Optional.of(this));
    }

    /** Given name first; empty when only the profession is given. */
    public String name() {
        return (givenName + " " + familyName).strip();
    }
}
