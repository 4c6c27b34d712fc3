package no.individuellplan.core.id;

import java.util.UUID;

/** A service's place in one plan. UUIDv7, opaque in addresses. */
public record ParticipantId(UUID value) implements Id {
    public static ParticipantId of(String text) {
        return new ParticipantId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
