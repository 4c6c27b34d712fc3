package no.individuellplan.api.need;

import java.util.UUID;

/** @param plan left out while another's yes is still needed */
public record AcceptedResponse(UUID plan) {}
