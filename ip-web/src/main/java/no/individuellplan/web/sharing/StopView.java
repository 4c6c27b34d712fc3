package no.individuellplan.web.sharing;

import java.util.List;
import no.individuellplan.core.access.Area;

/**
 * What happens when sharing stops, said before it does.
 *
 * @param measures what the unit has agreed to do, which it will no longer see
 * @param stops everything in the plan that it sees now and will not see then
 */
public record StopView(String unitId, String unit, List<Area> areas, List<String> measures, List<String> stops) {}
