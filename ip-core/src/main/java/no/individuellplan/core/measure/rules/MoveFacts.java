package no.individuellplan.core.measure.rules;

/**
 * A measure about to be moved to another state.
 *
 * @param answer it is the answer to a request: yes or no
 * @param byTheOneAsked whoever acts belongs to the service asked, or is the person for the person's own
 * @param needsReason it is declined, or cannot be done yet
 */
public record MoveFacts(
        boolean planChangeable,
        boolean mayComeNext,
        boolean answer,
        boolean byTheOneAsked,
        boolean needsReason,
        String reason) {}
