package no.individuellplan.core.id;

import java.util.UUID;

/** What one party will contribute. UUIDv7, opaque in addresses. */
public record ContributionId(UUID value) implements Id {
    public static ContributionId of(String text) {
        return new ContributionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
