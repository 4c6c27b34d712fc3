package no.individuellplan.core.message;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.id.UnitId;

/**
 * One message in a thread.
 *
 * @param author name and, for staff, role or unit in words
 * @param eMessage the e-message it travels as
 * @param readableAtReceiver when it was imported there; null until then
 */
public record ThreadMessage(
        UUID id,
        ThreadId thread,
        PersonId person,
        UnitId from,
        String author,
        String text,
        Instant at,
        EMessageId eMessage,
        Instant readableAtReceiver) {}
