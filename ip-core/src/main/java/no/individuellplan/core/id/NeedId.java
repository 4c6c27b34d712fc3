package no.individuellplan.core.id;

import java.util.UUID;

/** One case of a reported need. UUIDv7, opaque in addresses. */
public record NeedId(UUID value) implements Id {
    public static NeedId of(String text) {
        return new NeedId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
