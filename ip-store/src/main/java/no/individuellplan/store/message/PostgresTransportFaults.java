package no.individuellplan.store.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.TransportFault;
import no.individuellplan.core.message.TransportFaults;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

/** Past permits throughout: no permit is about what nobody could read. */
@ApplicationScoped
class PostgresTransportFaults implements TransportFaults {
    private final Sql sql;
    private final SystemView system;

    PostgresTransportFaults(Sql sql, SystemView system) {
        this.sql = sql;
        this.system = system;
    }

    @Override
    public boolean add(TransportFault fault) {
        return system.see(() -> sql.run(
                        "insert into transport_fault (id, key, at, direction, mailbox, other, message_id, type, condition,"
                                + " content, settled_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz)"
                                + " on conflict do nothing",
                        fault.id(),
                        fault.key(),
                        fault.at(),
                        fault.direction(),
                        fault.mailbox(),
                        fault.other(),
                        fault.messageId(),
                        fault.type(),
                        fault.condition(),
                        fault.content(),
                        fault.settledAt())
                == 1);
    }

    @Override
    public Optional<TransportFault> find(UUID id) {
        return system.see(
                () -> sql.first("select * from transport_fault where id = ?", PostgresTransportFaults::fault, id));
    }

    @Override
    public List<TransportFault> open(int limit) {
        return system.see(() -> sql.list(
                "select * from transport_fault where settled_at is null order by at desc, id desc limit ?",
                PostgresTransportFaults::fault,
                limit));
    }

    @Override
    public boolean settle(UUID id, Instant at) {
        return system.see(() ->
                sql.run("update transport_fault set settled_at = ? where id = ? and settled_at is null", at, id) == 1);
    }

    private static TransportFault fault(Found found) {
        return new TransportFault(
                found.uuid("id"),
                found.text("key"),
                found.instant("at"),
                found.constant("direction", EMessage.Direction.class),
                found.text("mailbox"),
                found.text("other"),
                found.text("message_id"),
                found.text("type"),
                found.text("condition"),
                found.bytes("content"),
                found.instant("settled_at"));
    }
}
