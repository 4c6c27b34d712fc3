package no.individuellplan.core.childcoordinator.rules;

/**
 * Somebody about to be asked to be child coordinator, or about to accept.
 *
 * @param wanted the yes of everybody who answers for the child stands
 * @param mayAsk the coordinating unit that handles the need, or the one asked by it
 * @param municipal the one asked is known here and works for the same municipality
 * @param family the one asked is the child, or close to it
 */
public record ChildAskFacts(boolean wanted, boolean mayAsk, boolean municipal, boolean family, boolean underEighteen) {}
