package no.individuellplan.core.rights.rules;

/**
 * Somebody at work about to correct.
 *
 * @param asked a correction was asked for
 * @param closed it has been answered for good
 * @param correction what is to stand beside the original; null when nothing was written
 */
public record CorrectFacts(boolean asked, boolean closed, String correction) {}
