package no.individuellplan.api.consent;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.id.UnitId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shares areas with a service, more or fewer than before, without having been asked. */
public record ShareRequest(
        @NotNull UUID recipient,
        @NotNull Set<@NotNull Area> areas,
        String purpose,
        LocalDate until,

        @Schema(description = "The words the giver saw or heard")
        String textShown,

        String childsView,
        boolean childObjects) {

    AnswerForm form() {
        return new AnswerForm(
                ConsentKind.SHARING,
                ConsentEntry.Answer.GIVEN,
                new UnitId(recipient),
                areas,
                purpose,
                until,
                textShown,
                childsView,
                childObjects);
    }
}
