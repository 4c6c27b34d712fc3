package no.individuellplan.store.sql;

import java.util.UUID;
import java.util.function.Function;
import no.individuellplan.core.id.Id;

/** An id as a column, and back; null stays null. */
public final class Ref {
    private Ref() {}

    public static UUID of(Id id) {
        return id == null ? null : id.value();
    }

    public static <I extends Id> I to(UUID value, Function<UUID, I> type) {
        return value == null ? null : type.apply(value);
    }
}
