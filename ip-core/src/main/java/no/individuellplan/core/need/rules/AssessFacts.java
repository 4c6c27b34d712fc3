package no.individuellplan.core.need.rules;

/**
 * An assessment about to be made.
 *
 * @param open the need waits for an assessment
 */
public record AssessFacts(boolean open, String reason) {}
