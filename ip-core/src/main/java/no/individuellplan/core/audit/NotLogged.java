package no.individuellplan.core.audit;

/** The log could not be written, so nothing is answered and nothing is kept (I10). A fault of the platform's, not a refusal. */
public final class NotLogged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotLogged(RuntimeException why) {
        super("The access log could not be written", why);
    }
}
