package no.individuellplan.integration.format.msghead;

import no.individuellplan.integration.format.code.Code;

/**
 * One who receives a message. Each recipient answers with a receipt of its own.
 *
 * @param role list 8112: PRIM for the receiver, COP for a copy, as received for the others
 */
public record Recipient(Code role, Address address) {

    /** Whether this one only gets a copy: it is shown as such and makes no task. */
    public boolean isCopy() {
        return role.value().equals("COP");
    }
}
