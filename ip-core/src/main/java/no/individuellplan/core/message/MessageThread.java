package no.individuellplan.core.message;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.id.UnitId;

/**
 * A conversation between two units about one person's plan, or about one goal or measure in it.
 *
 * @param plan null when the plan is kept in another installation, and the conversation was begun from there
 * @param item the goal or measure it is about; null for the plan
 * @param from the unit that began it
 * @param to the other unit
 * @param conversation MsgId of the first e-message, which ties the rest to it
 */
public record MessageThread(
        ThreadId id,
        PersonId person,
        PlanId plan,
        UUID item,
        String subject,
        UnitId from,
        UnitId to,
        UUID conversation,
        Instant startedAt) {

    public UnitId other(UnitId unit) {
        return unit.equals(from) ? to : from;
    }
}
