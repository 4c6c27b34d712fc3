package no.individuellplan.web.traffic;

import java.time.Instant;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.traffic.Trouble;

/**
 * One message in the list.
 *
 * @param type empty when it could not be read
 * @param other the other side: who it goes to, or came from; empty when not known
 */
public record EnvelopeLine(
        String id, boolean out, String type, String other, EMessageState state, Trouble trouble, Instant at) {}
