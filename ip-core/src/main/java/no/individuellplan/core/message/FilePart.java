package no.individuellplan.core.message;

import java.util.UUID;
import no.individuellplan.core.access.Area;

/**
 * One part of a plan in a file that goes with a message, by what a permit for it names: that is asked for once more when
 * the message leaves. Says nothing of what the part says.
 *
 * @param item what a permit for it alone names; the plan's own id for its frame
 */
public record FilePart(Area area, UUID item) {}
