package no.individuellplan.core.id;

import java.util.UUID;

/** A person who has, or may get, a plan, or acts for one who does. UUIDv7, opaque in addresses. */
public record PersonId(UUID value) implements Id {
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
