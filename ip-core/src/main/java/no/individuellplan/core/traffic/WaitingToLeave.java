package no.individuellplan.core.traffic;

import java.time.Instant;

/**
 * What waits to leave for one receiver.
 *
 * @param setAside how many of those waiting an operator has stopped
 * @param oldest when the oldest of them was made
 */
public record WaitingToLeave(String receiverHer, int waiting, int setAside, Instant oldest) {}
