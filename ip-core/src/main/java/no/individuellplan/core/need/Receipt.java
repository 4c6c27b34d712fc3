package no.individuellplan.core.need;

import java.time.Instant;
import no.individuellplan.core.id.NeedId;

/**
 * What the reporter gets: that it arrived, when and where. Says nothing about what was known before.
 *
 * @param receivedBy the coordinating unit, in words
 */
public record Receipt(NeedId need, Instant at, String receivedBy) {}
