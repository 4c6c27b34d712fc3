package no.individuellplan.web.need;

import java.util.List;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/**
 * Asking somebody to be coordinator: first the unit, then who there.
 *
 * @param version of the chair
 * @param units every unit, one's own agency's first
 * @param unit the chosen unit's id; empty before one is chosen
 * @param unitName its name
 * @param staff those who work there
 * @param form what was chosen, when the page comes back
 */
public record AskView(long version, List<Choice> units, String unit, String unitName, List<Choice> staff, Form form) {

    /** The choosing has begun, so the form is shown unfolded. */
    public boolean open() {
        return !unit.isEmpty();
    }
}
