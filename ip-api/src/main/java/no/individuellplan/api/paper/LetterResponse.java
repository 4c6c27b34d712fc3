package no.individuellplan.api.paper;

import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.api.person.PersonResponse;
import no.individuellplan.core.plan.PaperTask;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A letter that waits.
 *
 * @param unit the service it is about; left out when it is about none
 */
@Schema(description = "Something to print and send to one who wants paper.")
public record LetterResponse(String key, PersonResponse person, PaperTask.Kind about, LocalDate day, UUID unit) {

    static LetterResponse of(PaperTask task) {
        return new LetterResponse(
                task.key(),
                PersonResponse.of(task.person()),
                task.kind(),
                task.day(),
                task.unit() == null ? null : task.unit().value());
    }
}
