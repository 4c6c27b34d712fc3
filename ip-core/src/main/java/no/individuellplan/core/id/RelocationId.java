package no.individuellplan.core.id;

import java.util.UUID;

/** A plan that moves to another municipality. UUIDv7, opaque in addresses. */
public record RelocationId(UUID value) implements Id {
    public static RelocationId of(String text) {
        return new RelocationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
