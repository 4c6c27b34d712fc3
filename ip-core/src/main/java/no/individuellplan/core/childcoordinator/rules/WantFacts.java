package no.individuellplan.core.childcoordinator.rules;

/**
 * Somebody about to say whether they want a child coordinator.
 *
 * @param wants a yes; saying no, and taking a yes back, is always possible
 * @param unitKnown a coordinating unit handles the person's need
 * @param underEighteen today; false when the birth date is unknown
 */
public record WantFacts(boolean wants, boolean unitKnown, boolean underEighteen) {}
