package no.individuellplan.api.goal;

import jakarta.validation.constraints.NotNull;

/** Whether the goal is reached. */
public record ReachedRequest(@NotNull Boolean reached) {}
