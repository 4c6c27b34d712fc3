package no.individuellplan.local;

/** Something on this machine is in the way. The message is one sentence that a person can act on. */
public final class LocalFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LocalFailure(String sentence) {
        super(sentence);
    }

    public LocalFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
