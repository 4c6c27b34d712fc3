package no.individuellplan.core.id;

import java.util.UUID;

/** A thread of messages. UUIDv7, opaque in addresses. */
public record ThreadId(UUID value) implements Id {
    public static ThreadId of(String text) {
        return new ThreadId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
