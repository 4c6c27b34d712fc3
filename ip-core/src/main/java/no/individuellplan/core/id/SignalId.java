package no.individuellplan.core.id;

import java.util.UUID;

/** A sign of odd access. UUIDv7, opaque in addresses. */
public record SignalId(UUID value) implements Id {
    public static SignalId of(String text) {
        return new SignalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
