package no.individuellplan.integration.transport;

/** What arrived cannot be opened, or not by this receiver from this sender. Says nothing of the content. */
public final class SealBroken extends Exception {
    private static final long serialVersionUID = 1L;

    private final WireFault fault;

    public SealBroken(WireFault fault) {
        super(fault.condition());
        this.fault = fault;
    }

    public WireFault fault() {
        return fault;
    }
}
