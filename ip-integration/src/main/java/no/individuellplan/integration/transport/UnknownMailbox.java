package no.individuellplan.integration.transport;

/** Nobody this transport reaches has the address. Tried again, for the register may be late. */
public final class UnknownMailbox extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownMailbox(String her) {
        super("No mailbox with HER-id " + her);
    }
}
