package no.individuellplan.api.consent;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.ConsentEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer to a question of sharing. */
public record QuestionAnswerRequest(
        @NotNull Answer answer,

        @Schema(description = "What is said yes to: those asked for, or fewer")
        Set<@NotNull Area> areas,

        @Schema(description = "Last day; the one asked for when left out")
        LocalDate until,

        @Schema(description = "The words the giver saw or heard")
        String textShown,

        String childsView,
        boolean childObjects) {

    /** NOT_NOW is a full answer that changes nothing. */
    public enum Answer {
        GIVEN,
        REFUSED,
        NOT_NOW;

        ConsentEntry.Answer entry() {
            return switch (this) {
                case GIVEN -> ConsentEntry.Answer.GIVEN;
                case REFUSED -> ConsentEntry.Answer.REFUSED;
                case NOT_NOW -> ConsentEntry.Answer.NOT_NOW;
            };
        }
    }

    Set<Area> areasOrNone() {
        return areas == null ? Set.of() : areas;
    }
}
