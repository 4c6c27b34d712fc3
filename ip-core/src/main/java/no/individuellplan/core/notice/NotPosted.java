package no.individuellplan.core.notice;

/** A notice could not be handed over. Carries what kind of fault it was, never an address. */
public final class NotPosted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotPosted(Throwable cause) {
        super(cause.getClass().getSimpleName(), null, false, false);
    }
}
