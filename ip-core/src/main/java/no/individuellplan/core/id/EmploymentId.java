package no.individuellplan.core.id;

import java.util.UUID;

/** A professional at work for one unit; the one who acts. UUIDv7, opaque in addresses. */
public record EmploymentId(UUID value) implements Id {
    public static EmploymentId of(String text) {
        return new EmploymentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
