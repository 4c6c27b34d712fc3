package no.individuellplan.core.id;

import java.util.UUID;

/** A goal or sub-goal. UUIDv7, opaque in addresses. */
public record GoalId(UUID value) implements Id {
    public static GoalId of(String text) {
        return new GoalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
