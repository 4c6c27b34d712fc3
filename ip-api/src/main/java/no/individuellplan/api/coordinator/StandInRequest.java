package no.individuellplan.api.coordinator;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** Who acts while the coordinator is away; first and last day. */
public record StandInRequest(@NotNull UUID employee, LocalDate from, LocalDate until) {}
