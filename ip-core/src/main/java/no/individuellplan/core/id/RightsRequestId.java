package no.individuellplan.core.id;

import java.util.UUID;

/** A complaint, or something asked for about one's own information. UUIDv7, opaque in addresses. */
public record RightsRequestId(UUID value) implements Id {
    public static RightsRequestId of(String text) {
        return new RightsRequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
