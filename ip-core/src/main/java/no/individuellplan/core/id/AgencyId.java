package no.individuellplan.core.id;

import java.util.UUID;

/** A legal entity. UUIDv7, opaque in addresses. */
public record AgencyId(UUID value) implements Id {
    public static AgencyId of(String text) {
        return new AgencyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
