package no.individuellplan.core.id;

import java.util.UUID;

/** Something a received message asks to be followed up. UUIDv7, opaque in addresses. */
public record FollowUpId(UUID value) implements Id {
    public static FollowUpId of(String text) {
        return new FollowUpId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
