package no.individuellplan.core.id;

import java.util.UUID;

/** Something kept from parents. UUIDv7, opaque in addresses. */
public record WithheldId(UUID value) implements Id {
    public static WithheldId of(String text) {
        return new WithheldId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
