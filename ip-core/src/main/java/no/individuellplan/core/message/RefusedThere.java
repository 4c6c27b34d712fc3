package no.individuellplan.core.message;

/** The receiver's side will not have a message, whenever it is tried. Says nothing of the message. */
public final class RefusedThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code of list 8221, nearest to why
     * @param condition why, in a word of the transport's
     */
    public RefusedThere(String code, String condition) {
        super(condition, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
