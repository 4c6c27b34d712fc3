package no.individuellplan.api.consent;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Takes back everything shared with a service. */
public record WithdrawSharingRequest(@NotNull UUID recipient) {}
