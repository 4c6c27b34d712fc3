package no.individuellplan.core.message.rules;

/**
 * A received message that somebody wants to put in a person's plan.
 *
 * @param certain the number it names is the person's, and nothing else it says of the person differs
 * @param why what makes it certain, in words; null when nothing was written
 */
public record PlaceFacts(boolean senderKnown, boolean planOpen, boolean certain, String why) {}
