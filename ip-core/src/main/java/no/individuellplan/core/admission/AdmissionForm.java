package no.individuellplan.core.admission;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.individuellplan.core.plan.PlanText;

/**
 * An admission report as it is to be sent.
 *
 * @param chosen of what was offered: {@code PlanText.item()} and ids of measures
 * @param text what the writer tells beside it; may be empty when something is chosen
 * @param heading what a text of the plan is called in the report
 */
public record AdmissionForm(Set<UUID> chosen, String text, Function<PlanText.Kind, String> heading) {
    public AdmissionForm {
        chosen = Set.copyOf(chosen);
    }
}
