package no.individuellplan.core.id;

import java.util.UUID;

/** Something taken out of what is shared. UUIDv7, opaque in addresses. */
public record NarrowingId(UUID value) implements Id {
    public static NarrowingId of(String text) {
        return new NarrowingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
