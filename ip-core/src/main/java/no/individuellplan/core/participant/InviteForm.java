package no.individuellplan.core.participant;

import java.time.LocalDate;
import java.util.Set;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.UnitId;

/**
 * A service one wants in the plan, and what it would have to see.
 *
 * @param areas of {@link Area#SHAREABLE}
 * @param until last day of the sharing asked for, at most a year ahead
 */
public record InviteForm(UnitId unit, String role, Set<Area> areas, String purpose, LocalDate until) {
    public InviteForm {
        areas = Set.copyOf(areas);
    }
}
