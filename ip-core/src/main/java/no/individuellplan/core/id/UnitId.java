package no.individuellplan.core.id;

import java.util.UUID;

/** A unit of an agency. UUIDv7, opaque in addresses. */
public record UnitId(UUID value) implements Id {
    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
