package no.individuellplan.store.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.individuellplan.core.directory.Party;

/**
 * The whole register, kept for a minute, so that whoever asks for an address asks the database for nothing. Read anew after
 * a change here at once; after a change by another instance within that minute. The transaction that changes it reads what
 * it has written, and shows nobody else.
 */
@ApplicationScoped
class RegisterInMemory {
    private static final Duration ANOTHERS_CHANGE_IS_SEEN_WITHIN = Duration.ofMinutes(1);
    private static final Object WHOLE = "register";

    private final TransactionSynchronizationRegistry transaction;
    private final Cache<Object, Register> kept = Caffeine.newBuilder()
            .expireAfterWrite(ANOTHERS_CHANGE_IS_SEEN_WITHIN)
            .build();

    RegisterInMemory(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** @param read the register as the transaction that runs sees it */
    Register register(Supplier<List<Party>> read) {
        if (changedHere()) {
            return Register.of(read.get());
        }
        return kept.get(WHOLE, key -> Register.of(read.get()));
    }

    /** By the transaction that runs: what is kept is forgotten when it has ended. */
    void changed() {
        if (changedHere()) {
            return;
        }
        transaction.putResource(this, true);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Until it is committed, the others see what stood.
            }

            @Override
            public void afterCompletion(int status) {
                kept.invalidateAll();
            }
        });
    }

    private boolean changedHere() {
        return transaction.getTransactionKey() != null && transaction.getResource(this) != null;
    }

    /** @param parties by name */
    record Register(List<Party> parties, Map<String, Party> byHer) {
        static Register of(List<Party> parties) {
            return new Register(
                    List.copyOf(parties),
                    parties.stream().collect(Collectors.toUnmodifiableMap(Party::her, Function.identity())));
        }

        Optional<Party> find(String her) {
            return Optional.ofNullable(her).map(byHer::get);
        }
    }
}
