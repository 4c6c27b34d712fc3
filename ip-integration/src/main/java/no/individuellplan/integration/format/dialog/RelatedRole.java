package no.individuellplan.integration.format.dialog;

import java.util.Optional;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.msghead.Party;

/**
 * Who has to do with a note, and how (RollerRelatertNotat).
 *
 * @param noteRole list 9057: author …
 * @param patientRole list 9034: 8 coordinator of an individual plan, 24 contact at the receiver …
 * @param unit the unit the person belongs to, when given (1.1)
 */
public record RelatedRole(Code noteRole, Code patientRole, Optional<Party> unit, Optional<Contact> contact) {

    /** Role 24: whom the sender hopes to reach. */
    public boolean isContactAtReceiver() {
        return patientRole.value().equals("24");
    }
}
