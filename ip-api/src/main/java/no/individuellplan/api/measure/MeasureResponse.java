package no.individuellplan.api.measure;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import no.individuellplan.api.register.Named;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param goal left out when the goal has been deleted
 * @param unit left out when the person does it
 * @param asked how it read when it was asked, when the service agreed to something else
 * @param next the states that may come next
 */
@Schema(description = "Who does what for a goal. ASKED is not agreed.")
public record MeasureResponse(
        UUID id,
        UUID plan,
        UUID goal,
        Area area,
        Named unit,
        String what,
        String how,
        String extent,
        LocalDate from,
        LocalDate until,
        String decision,
        MeasureState state,
        SortedSet<MeasureState> next,
        String asked,
        String reason,
        Named answeredBy,
        long version) {

    public static MeasureResponse of(Measure measure, Names names) {
        return new MeasureResponse(
                measure.id().value(),
                measure.plan().value(),
                measure.goal() == null ? null : measure.goal().value(),
                measure.area(),
                names.unit(measure.unit()),
                measure.what(),
                measure.how(),
                measure.extent(),
                measure.from(),
                measure.until(),
                measure.decision(),
                measure.state(),
                new TreeSet<>(measure.state().next()),
                measure.asked(),
                measure.reason(),
                names.employee(measure.answeredBy()),
                measure.version());
    }
}
