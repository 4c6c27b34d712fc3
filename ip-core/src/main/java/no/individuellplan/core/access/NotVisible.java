package no.individuellplan.core.access;

/** What was asked for does not exist, as far as this actor may know. Shown as 404, never as 403. */
public final class NotVisible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotVisible() {
        super("not visible", null, false, false);
    }
}
