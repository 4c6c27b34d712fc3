package no.individuellplan.core.id;

import java.util.UUID;

/** One e-message as it was sent or received. UUIDv7, opaque in addresses. */
public record EMessageId(UUID value) implements Id {
    public static EMessageId of(String text) {
        return new EMessageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
