package no.individuellplan.api.need;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.need.NeedForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report of a need.
 *
 * @param birthDate from the register or the person; never read out of the number
 * @param municipality the agency whose coordinating unit shall have it
 */
@Schema(description = "A report that a person may need an individual plan and a coordinator.")
public record NeedReportRequest(
        @Schema(description = "Eleven digits; only ever in this body, never in an address") @NotNull @Size(max = 40) String nationalId,

        @NotNull @Size(max = 200) String givenName,
        @NotNull @Size(max = 200) String familyName,
        @NotNull LocalDate birthDate,

        @Schema(description = "The municipality, by its id as an agency") @NotNull UUID municipality,

        @Schema(description = "What the person needs help with; the person reads it") @NotNull String why,

        @Schema(description = "What the person wishes, in their words")
        String wish,

        @Schema(description = "Whether the person knows of the report")
        boolean personInformed) {

    NeedForm form() {
        return new NeedForm(
                nationalId, givenName, familyName, birthDate, new AgencyId(municipality), why, wish, personInformed);
    }

    @Override
    public String toString() {
        return "NeedReportRequest";
    }
}
