package no.individuellplan.api.need;

import jakarta.validation.constraints.NotNull;

/** @param reason the person can read it */
public record AssessmentRequest(
        @NotNull Boolean longTerm, @NotNull Boolean coordinated, String reason) {}
