package no.individuellplan.core.id;

import java.util.UUID;

/** A question of consent put to the person. UUIDv7, opaque in addresses. */
public record ConsentRequestId(UUID value) implements Id {
    public static ConsentRequestId of(String text) {
        return new ConsentRequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
