package no.individuellplan.core.participant.rules;

/**
 * A service about to be invited.
 *
 * @param alreadyThere it is proposed, asked or takes part
 */
public record InviteFacts(boolean planChangeable, boolean unitKnown, boolean alreadyThere, String role) {}
