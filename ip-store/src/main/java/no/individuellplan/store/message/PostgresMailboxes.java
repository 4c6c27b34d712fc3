package no.individuellplan.store.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.mailbox.Laid;
import no.individuellplan.core.mailbox.Mailboxes;
import no.individuellplan.core.mailbox.Wanted;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessages;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Sql;

/** Past permits throughout: what a correspondent may see is asked by its addresses, before. */
@ApplicationScoped
class PostgresMailboxes implements Mailboxes {
    private static final String UNREAD = "select e_message_id from mailbox_message b join e_message m on m.id ="
            + " b.e_message_id where b.read_at is null and b.receiver_her in (%s) and (?::text is null or m.sender_her = ?)"
            + " and (?::uuid is null or m.msg_id = ?::uuid) order by m.gen_date %s, m.id %s limit ?";

    private final Sql sql;
    private final EMessages messages;
    private final SystemView system;

    PostgresMailboxes(Sql sql, EMessages messages, SystemView system) {
        this.sql = sql;
        this.messages = messages;
        this.system = system;
    }

    @Override
    public void lay(EMessageId message, String receiver, Instant at) {
        system.run(() -> sql.run(
                "insert into mailbox_message (e_message_id, receiver_her, laid_at) values (?, ?, ?) on conflict do nothing",
                message,
                receiver,
                at));
    }

    @Override
    public Optional<Laid> find(EMessageId message) {
        return system.see(() -> sql.first(
                "select * from mailbox_message where e_message_id = ?",
                found -> new Laid(
                        found.id("e_message_id", EMessageId::new),
                        found.text("receiver_her"),
                        found.instant("laid_at"),
                        found.instant("read_at")),
                message));
    }

    @Override
    public List<EMessage> unread(Wanted wanted) {
        if (wanted.receivers().isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(wanted.receivers());
        Collections.addAll(values, wanted.sender(), wanted.sender(), wanted.msgId(), wanted.msgId(), wanted.limit());
        return system.see(() ->
                sql.list(query(wanted), found -> found.id("e_message_id", EMessageId::new), values.toArray()).stream()
                        .map(messages::find)
                        .flatMap(Optional::stream)
                        .toList());
    }

    @Override
    public void read(EMessageId message, Instant at) {
        system.run(() -> sql.run(
                "update mailbox_message set read_at = ? where e_message_id = ? and read_at is null", at, message));
    }

    private static String query(Wanted wanted) {
        String places = String.join(", ", Collections.nCopies(wanted.receivers().size(), "?"));
        String order = wanted.newestFirst() ? "desc" : "asc";
        return UNREAD.formatted(places, order, order);
    }
}
