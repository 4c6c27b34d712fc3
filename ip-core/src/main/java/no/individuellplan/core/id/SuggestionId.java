package no.individuellplan.core.id;

import java.util.UUID;

/** A suggestion to the person. UUIDv7, opaque in addresses. */
public record SuggestionId(UUID value) implements Id {
    public static SuggestionId of(String text) {
        return new SuggestionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
