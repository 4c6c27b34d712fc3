package no.individuellplan.api.need;

import jakarta.validation.constraints.NotNull;
import no.individuellplan.core.need.NeededServices;

/**
 * @param qualificationProgramme takes part in the qualification programme; no when it is not said
 * @param reason the person can read it
 */
public record AssessmentRequest(
        @NotNull Boolean longTerm, @NotNull Boolean coordinated, Boolean qualificationProgramme, String reason) {

    NeededServices needed() {
        return new NeededServices(longTerm, coordinated, Boolean.TRUE.equals(qualificationProgramme));
    }
}
