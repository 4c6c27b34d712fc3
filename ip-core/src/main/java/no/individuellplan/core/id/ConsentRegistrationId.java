package no.individuellplan.core.id;

import java.util.UUID;

/** A consent given on paper. UUIDv7, opaque in addresses. */
public record ConsentRegistrationId(UUID value) implements Id {
    public static ConsentRegistrationId of(String text) {
        return new ConsentRegistrationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
