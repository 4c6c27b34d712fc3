package no.individuellplan.store.agency;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Rows of the registers that were found before, for a minute. The application's role adds to the registers and changes
 * nothing there, so a row found stays as it is; what was not found is asked for again.
 */
@ApplicationScoped
class FoundBefore {
    private static final Duration AN_OPERATORS_CORRECTION_IS_SEEN_WITHIN = Duration.ofMinutes(1);
    private static final int ROWS = 20_000;

    private final Cache<Key, Object> rows = Caffeine.newBuilder()
            .maximumSize(ROWS)
            .expireAfterWrite(AN_OPERATORS_CORRECTION_IS_SEEN_WITHIN)
            .build();

    /** @param type of the row, and with the id what it is known by */
    <T> Optional<T> or(Class<T> type, Object id, Supplier<Optional<T>> lookUp) {
        Key key = new Key(type, id);
        Optional<T> known = Optional.ofNullable(type.cast(rows.getIfPresent(key)));
        if (known.isPresent()) {
            return known;
        }
        Optional<T> found = lookUp.get();
        found.ifPresent(row -> rows.put(key, row));
        return found;
    }

    private record Key(Class<?> type, Object id) {}
}
