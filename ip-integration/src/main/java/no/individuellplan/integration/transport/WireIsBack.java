package no.individuellplan.integration.transport;

/** Said when the wire works again after it had failed: what waits need wait no longer. */
public record WireIsBack() {}
