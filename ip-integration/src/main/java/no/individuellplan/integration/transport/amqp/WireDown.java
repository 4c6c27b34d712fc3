package no.individuellplan.integration.transport.amqp;

/** The broker cannot be reached just now. What waits is tried again. */
final class WireDown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WireDown(Throwable cause) {
        super("The broker cannot be reached", cause);
    }
}
