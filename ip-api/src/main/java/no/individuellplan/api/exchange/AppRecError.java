package no.individuellplan.api.exchange;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Why a message was rejected.
 *
 * @param errorCode of list 8221
 * @param details free text; may be empty
 * @param description of the code; not used here
 * @param oid of the code list; not used here
 */
public record AppRecError(
        @NotNull @Size(min = 1, max = 20) String errorCode,
        @NotNull @Size(max = 1_000) String details,
        String description,
        String oid) {}
