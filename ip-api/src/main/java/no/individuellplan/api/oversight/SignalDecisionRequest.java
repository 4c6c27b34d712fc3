package no.individuellplan.api.oversight;

import no.individuellplan.core.oversight.rules.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found about a sign. */
public record SignalDecisionRequest(
        Outcome outcome,

        @Schema(description = "Why, for whoever checks it later; no health information")
        String words) {}
