package no.individuellplan.web.sharing;

import java.time.Instant;
import java.util.List;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.message.EMessageState;

/**
 * That the plan went to a service by itself, or was to go.
 *
 * @param areas what of it they got, but for the frame
 * @param version of the plan; 0 when none was kept
 * @param at when it was written, UTC
 */
public record SentCopy(String unit, List<Area> areas, int version, EMessageState state, Instant at) {}
