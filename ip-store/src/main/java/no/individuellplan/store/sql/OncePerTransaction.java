package no.individuellplan.store.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Remembers what was looked up, until the transaction ends: one page names the same unit or employee many times over. For
 * registers, where a row once found does not change; what was not found is asked for again.
 */
@ApplicationScoped
public class OncePerTransaction {
    private final TransactionSynchronizationRegistry transaction;

    OncePerTransaction(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /**
     * @param type of the value, and with the id what it is remembered by
     * @param lookUp asked the first time, and always when no transaction runs
     */
    public <T> Optional<T> get(Class<T> type, Object id, Supplier<Optional<T>> lookUp) {
        if (transaction.getTransactionKey() == null) {
            return lookUp.get();
        }
        Key key = new Key(type, id);
        Object known = transaction.getResource(key);
        if (known != null) {
            return Optional.of(type.cast(known));
        }
        Optional<T> found = lookUp.get();
        found.ifPresent(value -> transaction.putResource(key, value));
        return found;
    }

    private record Key(Class<?> type, Object id) {}
}
