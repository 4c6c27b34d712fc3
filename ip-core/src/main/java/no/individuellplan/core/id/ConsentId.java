package no.individuellplan.core.id;

import java.util.UUID;

/** One line of the consent ledger. UUIDv7, opaque in addresses. */
public record ConsentId(UUID value) implements Id {
    public static ConsentId of(String text) {
        return new ConsentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
