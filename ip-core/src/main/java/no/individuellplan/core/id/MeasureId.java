package no.individuellplan.core.id;

import java.util.UUID;

/** A measure. UUIDv7, opaque in addresses. */
public record MeasureId(UUID value) implements Id {
    public static MeasureId of(String text) {
        return new MeasureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
