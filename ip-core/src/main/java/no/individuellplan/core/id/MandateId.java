package no.individuellplan.core.id;

import java.util.UUID;

/** A right to act for a person. UUIDv7, opaque in addresses. */
public record MandateId(UUID value) implements Id {
    public static MandateId of(String text) {
        return new MandateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
