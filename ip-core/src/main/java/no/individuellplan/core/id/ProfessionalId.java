package no.individuellplan.core.id;

import java.util.UUID;

/** A person at work, whatever the employer. UUIDv7, opaque in addresses. */
public record ProfessionalId(UUID value) implements Id {
    public static ProfessionalId of(String text) {
        return new ProfessionalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
