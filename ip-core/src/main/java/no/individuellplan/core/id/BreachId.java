package no.individuellplan.core.id;

import java.util.UUID;

/** A breach of security. UUIDv7, opaque in addresses. */
public record BreachId(UUID value) implements Id {
    public static BreachId of(String text) {
        return new BreachId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
