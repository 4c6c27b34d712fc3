package no.individuellplan.web.sharing;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Area;

/**
 * What one service sees because the person said yes.
 *
 * @param unitId for the addresses of change and stop
 * @param agency the organisation the unit belongs to
 * @param areas what it sees; everything else it does not see
 * @param purpose why, in the words the yes was given to
 * @param keptOut single items it does not see all the same
 * @param until last day; null when open
 */
public record Shared(
        String unitId,
        String unit,
        String agency,
        List<Area> areas,
        List<KeepOutLine> keptOut,
        String purpose,
        LocalDate since,
        LocalDate until) {
    public boolean sees(Area area) {
        return areas.contains(area);
    }
}
