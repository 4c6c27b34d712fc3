package no.individuellplan.store.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.EMessages;
import no.individuellplan.core.message.FilePart;
import no.individuellplan.core.message.MessageThread;
import no.individuellplan.core.message.ThreadMessage;
import no.individuellplan.store.access.Permitted;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Rows;
import no.individuellplan.store.sql.Sql;

/** States and directions stand in the questions as they are, so that the planner sees which partial index serves all. */
@ApplicationScoped
class PostgresEMessages implements EMessages {
    private static final String VISIBLE = "select * from e_message where " + Permitted.IN_AREA.formatted("MESSAGES")
            + " or person_id is null order by state_at desc, id desc limit ?1";

    private final Rows rows;
    private final Sql sql;
    private final Threads threads;
    private final SystemView systemView;

    PostgresEMessages(Rows rows, Sql sql, Threads threads, SystemView systemView) {
        this.rows = rows;
        this.sql = sql;
        this.threads = threads;
        this.systemView = systemView;
    }

    @Override
    public Optional<EMessage> find(EMessageId id) {
        return rows.find(EMessageRow.class, id.value()).map(EMessageRow::eMessage);
    }

    @Override
    public Optional<EMessage> sent(UUID msgId, String senderHer) {
        return messages(rows.list(
                        EMessageRow.class,
                        "from EMessageRow where msgId = ?1 and senderHer = ?2 and direction = OUT",
                        msgId,
                        senderHer))
                .stream()
                .findFirst();
    }

    @Override
    public List<EMessage> sameConversation(EMessage received) {
        return messages(rows.list(
                EMessageRow.class,
                "from EMessageRow where direction = IN and type = ?1 and conversation = ?2 and senderHer = ?3"
                        + " and receiverHer = ?4 order by genDate, id",
                received.type(),
                received.conversation(),
                received.senderHer(),
                received.receiverHer()));
    }

    @Override
    public List<EMessage> waitingWith(EMessage received) {
        return messages(rows.list(
                EMessageRow.class,
                "from EMessageRow where direction = IN and type = ?1 and conversation = ?2 and senderHer = ?3"
                        + " and receiverHer = ?4 and state in (HELD, UNMATCHED) and id <> ?5 order by genDate, id",
                received.type(),
                received.conversation(),
                received.senderHer(),
                received.receiverHer(),
                received.id().value()));
    }

    @Override
    public List<EMessage> visible(int limit) {
        return messages(rows.listBySql(EMessageRow.class, VISIBLE, limit));
    }

    @Override
    public List<EMessage> of(ThreadId thread) {
        return messages(rows.list(EMessageRow.class, "from EMessageRow where thread = ?1 order by id", thread.value()));
    }

    @Override
    public Optional<UUID> newest(ThreadId thread, String type) {
        return sql.first(
                "select msg_id from e_message where thread_id = ? and type = ? order by id desc limit 1",
                found -> found.uuid("msg_id"),
                thread,
                type);
    }

    @Override
    public Optional<EMessageId> firstInLine(ThreadId thread, String senderHer) {
        return sql.first(
                "select id from e_message where thread_id = ? and sender_her = ? and state = 'READY' and not set_aside and answers is null"
                        + " order by gen_date, id limit 1",
                found -> found.id("id", EMessageId::new),
                thread,
                senderHer);
    }

    @Override
    public Optional<EMessageState> newestReport(PersonId about, UnitId from, String receiverHer) {
        return systemView.see(() -> sql.first(
                "select state from e_message where person_id = ? and unit_id = ? and receiver_her = ?"
                        + " and direction = 'OUT' and thread_id is null and answers is null order by id desc limit 1",
                found -> found.constant("state", EMessageState.class),
                about,
                from,
                receiverHer));
    }

    @Override
    public List<EMessage> receiptsToSend(List<EMessageId> among) {
        return messages(rows.listBySql(
                EMessageRow.class,
                "select * from e_message where id = any(?1) and state = 'READY' and answers is not null order by id",
                (Object) among.stream().map(EMessageId::value).toArray(UUID[]::new)));
    }

    @Override
    public boolean refusedElsewhere(EMessage received) {
        return sql.any(
                "select 1 from e_message where msg_id = ? and sender_her = ? and direction = 'IN' and state = 'REFUSED'"
                        + " and id <> ?",
                received.msgId(),
                received.senderHer(),
                received.id());
    }

    @Override
    public Optional<EMessageId> firstToRead(UUID conversation) {
        return sql.first(
                "select id from e_message where conversation = ? and state = 'RECEIVED' order by id limit 1",
                found -> found.id("id", EMessageId::new),
                conversation);
    }

    /** In no thread is a receipt, or a report of a need, which needs no permit (hpl § 38 a) and gives none. */
    @Override
    public void add(EMessage message) {
        if (message.thread() == null) {
            systemView.run(() -> rows.add(EMessageRow.of(message)));
        } else {
            rows.add(EMessageRow.of(message));
        }
    }

    /** Past permits: what arrives is nobody's until it has been read. */
    @Override
    public boolean addReceived(EMessage message, String duplicateKey) {
        return systemView.see(() -> {
            boolean first =
                    sql.run("insert into received (duplicate_key) values (?) on conflict do nothing", duplicateKey)
                            == 1;
            if (first) {
                rows.add(EMessageRow.of(message));
            }
            return first;
        });
    }

    @Override
    public void save(EMessage message) {
        rows.save(EMessageRow.of(message));
    }

    /** By the platform alone, whoever sends: nobody takes a part away from those that are asked again. */
    @Override
    public void addFileParts(EMessage message, Set<FilePart> parts) {
        systemView.see(() -> parts.stream()
                .mapToInt(part -> sql.run(
                        "insert into e_message_file_part (message_id, person_id, area, item) values (?, ?, ?, ?)",
                        message.id(),
                        message.person(),
                        part.area(),
                        part.item()))
                .sum());
    }

    @Override
    public Set<FilePart> fileParts(EMessageId id) {
        return Set.copyOf(sql.list(
                "select area, item from e_message_file_part where message_id = ?",
                found -> new FilePart(found.constant("area", Area.class), found.uuid("item")),
                id));
    }

    @Override
    public void attach(EMessage read, MessageThread thread) {
        int attached = sql.run(
                "update e_message set state = ?, state_at = ?, code = ?, words = ?, person_id = ?, thread_id = ?,"
                        + " version = version + 1"
                        + " where id = ? and version = ? and thread_id is null and (person_id is null or person_id = ?)",
                read.state(),
                read.stateAt(),
                read.code(),
                read.words(),
                thread.person(),
                thread.id(),
                read.id(),
                read.version(),
                thread.person());
        if (attached == 0) {
            throw new StaleVersion();
        }
    }

    @Override
    public void about(EMessageId id, PersonId person) {
        systemView.run(
                () -> sql.run("update e_message set person_id = ? where id = ? and state = 'UNMATCHED'", person, id));
    }

    @Override
    public void place(EMessageId id, PersonId person, String why, Instant at) {
        decide(
                id,
                "update e_message set person_id = ?, state = 'RECEIVED', state_at = ?, words = ?, version = version + 1"
                        + " where id = ? and state = 'UNMATCHED'",
                person,
                at,
                why,
                id);
    }

    @Override
    public void dismiss(EMessageId id, String why, Instant at) {
        decide(
                id,
                "update e_message set state = 'DISMISSED', state_at = ?, words = ?, version = version + 1"
                        + " where id = ? and state = 'UNMATCHED'",
                at,
                why,
                id);
    }

    private void decide(EMessageId id, String update, Object... values) {
        seen(id);
        if (systemView.see(() -> sql.run(update, values)) == 0) {
            throw new StaleVersion();
        }
    }

    private void seen(EMessageId id) {
        if (!sql.any("select 1 from e_message where id = ?", id)) {
            throw new NotVisible();
        }
    }

    /** The older row is held still first: of two who send it again at once, the second finds it done. */
    @Override
    public void addAgain(EMessage again, EMessageId rejected) {
        seen(rejected);
        rows.add(EMessageRow.of(again));
        systemView.run(() -> {
            boolean free = sql.any("select 1 from e_message where id = ? and state = 'REJECTED' for update", rejected)
                    && !sql.any("select 1 from e_message where again_of = ?", rejected);
            if (!free) {
                throw new StaleVersion();
            }
            sql.run("update e_message set again_of = ? where id = ?", rejected, again.id());
            sql.run(
                    "insert into e_message_file_part (message_id, person_id, area, item)"
                            + " select ?, person_id, area, item from e_message_file_part where message_id = ?",
                    again.id(),
                    rejected);
            sql.run("update thread_message set e_message_id = ? where e_message_id = ?", again.id(), rejected);
        });
    }

    @Override
    public Map<EMessageId, EMessageId> sentAgain(ThreadId thread) {
        return sql
                .list(
                        "select again_of, id from e_message where thread_id = ? and again_of is not null",
                        found -> Map.entry(found.id("again_of", EMessageId::new), found.id("id", EMessageId::new)),
                        thread)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<EMessage> unacknowledged(Instant writtenBefore) {
        return messages(rows.listBySql(
                EMessageRow.class,
                "select * from e_message where (state = 'READY' or state = 'SENT' and answers is null)"
                        + " and gen_date < ?1 order by gen_date",
                writtenBefore));
    }

    @Override
    public Optional<MessageThread> thread(ThreadId id) {
        return threads.find(id);
    }

    @Override
    public List<MessageThread> threadsOf(UUID conversation) {
        return threads.of(conversation);
    }

    @Override
    public List<MessageThread> threads() {
        return threads.visible();
    }

    @Override
    public void add(MessageThread thread) {
        threads.add(thread);
    }

    @Override
    public List<ThreadMessage> messages(ThreadId thread) {
        return threads.messages(thread);
    }

    @Override
    public void add(ThreadMessage message) {
        threads.add(message);
    }

    @Override
    public void readableAtReceiver(UUID msgId, Instant at) {
        threads.readableAtReceiver(msgId, at);
    }

    private static List<EMessage> messages(List<EMessageRow> found) {
        return found.stream().map(EMessageRow::eMessage).toList();
    }
}
