package no.individuellplan.core.message;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** As the table keeps them: one to a key, settled once. */
public final class InMemoryTransportFaults implements TransportFaults {
    private final Map<String, TransportFault> kept = new LinkedHashMap<>();

    @Override
    public synchronized boolean add(TransportFault fault) {
        return kept.putIfAbsent(fault.key(), fault) == null;
    }

    @Override
    public synchronized Optional<TransportFault> find(UUID id) {
        return kept.values().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public synchronized List<TransportFault> open(int limit) {
        return kept.values().stream()
                .filter(one -> one.settledAt() == null)
                .sorted(Comparator.comparing(TransportFault::at).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized boolean settle(UUID id, Instant at) {
        Optional<TransportFault> open = find(id).filter(one -> one.settledAt() == null);
        open.ifPresent(one -> kept.put(one.key(), settled(one, at)));
        return open.isPresent();
    }

    private static TransportFault settled(TransportFault one, Instant at) {
        return new TransportFault(
                one.id(),
                one.key(),
                one.at(),
                one.direction(),
                one.mailbox(),
                one.other(),
                one.messageId(),
                one.type(),
                one.condition(),
                one.content(),
                at);
    }
}
