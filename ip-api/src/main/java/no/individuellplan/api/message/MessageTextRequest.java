package no.individuellplan.api.message;

/** An answer in a thread. */
public record MessageTextRequest(String text) {}
