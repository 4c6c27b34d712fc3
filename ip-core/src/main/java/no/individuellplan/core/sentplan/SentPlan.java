package no.individuellplan.core.sentplan;

import java.time.Instant;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.id.UnitId;

/**
 * That a plan was put in a message to a service, once.
 *
 * @param number 1, 2, 3 … to that service about that plan
 * @param version of the plan, the newest kept whole when it was made; 0 when none was
 * @param digest of what the service could read of the plan, in hexadecimal digits; not of the file, which has a day in it
 * @param at when the message was written, UTC; that it left, and that it was received, is said of the message
 */
public record SentPlan(
        EMessageId message,
        PlanId plan,
        PersonId person,
        UnitId to,
        ThreadId thread,
        int number,
        int version,
        String digest,
        Instant at) {}
