package no.individuellplan.integration.format.dialog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.individuellplan.integration.format.code.Code;

/**
 * A note (Notat): a message about a patient, an answer, or word of a fault. Says nothing in {@link #toString()}.
 *
 * @param topic TemaKodet; which list depends on the kind of message (7322, 9069, 8117), and is in the code
 * @param subject the heading in free text (Tema)
 * @param text TekstNotatInnhold as plain text, also when it was sent as XHTML
 * @param remark Merknad
 * @param answered the enquiry this answers, repeated by the sender
 */
public record Note(
        Code topic,
        String subject,
        String text,
        String remark,
        Optional<LocalDate> date,
        Optional<Enquiry> answered,
        List<RelatedRole> roles) {

    public Note {
        roles = List.copyOf(roles);
    }

    @Override
    public String toString() {
        return "Note[…]";
    }
}
