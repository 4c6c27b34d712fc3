package no.individuellplan.core.id;

import java.util.UUID;

/** One individual plan. UUIDv7, opaque in addresses. */
public record PlanId(UUID value) implements Id {
    public static PlanId of(String text) {
        return new PlanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
