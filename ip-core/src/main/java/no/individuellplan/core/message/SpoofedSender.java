package no.individuellplan.core.message;

/** A message whose envelope names another sender than the one who brought it. Nothing of it is kept as received. */
public final class SpoofedSender extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SpoofedSender() {
        super("The envelope names another sender than the one who brought the message");
    }
}
