package no.individuellplan.web.plan.staff;

import java.util.List;
import no.individuellplan.core.access.Area;

/**
 * A goal in the person's words, with what is done for it.
 *
 * @param why what it means to the person; null when not said
 * @param parts sub-goals
 * @param suggestions other words that wait for the person
 */
public record StaffGoal(
        String id,
        Area area,
        String words,
        String why,
        boolean reached,
        List<StaffMeasure> measures,
        List<StaffGoal> parts,
        List<StaffSuggestion> suggestions) {}
