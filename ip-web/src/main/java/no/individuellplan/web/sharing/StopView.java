package no.individuellplan.web.sharing;

import java.util.List;
import no.individuellplan.core.access.Area;

/**
 * What happens when sharing stops, said before it does.
 *
 * @param measures what the unit has agreed to do, which it will no longer see
 */
public record StopView(String unitId, String unit, List<Area> areas, List<String> measures) {}
