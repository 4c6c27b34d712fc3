package no.individuellplan.store.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.message.MessageThread;
import no.individuellplan.core.message.ThreadMessage;
import no.individuellplan.store.access.Permitted;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

/** Threads and the messages in them. */
@ApplicationScoped
class Threads {
    private static final String VISIBLE = "select t.* from thread t where t." + Permitted.IN_AREA.formatted("MESSAGES")
            + " order by (select max(m.at) from thread_message m where m.thread_id = t.id) desc nulls last,"
            + " t.started_at desc, t.id desc";

    private final Sql sql;

    Threads(Sql sql) {
        this.sql = sql;
    }

    Optional<MessageThread> find(ThreadId id) {
        return sql.first("select * from thread where id = ?", Threads::thread, id);
    }

    List<MessageThread> of(UUID conversation) {
        return sql.list("select * from thread where conversation = ? order by id", Threads::thread, conversation);
    }

    List<MessageThread> visible() {
        return sql.list(VISIBLE, Threads::thread);
    }

    void add(MessageThread thread) {
        sql.run(
                "insert into thread (id, person_id, plan_id, item, subject, from_unit, to_unit, conversation, started_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                thread.id(),
                thread.person(),
                thread.plan(),
                thread.item(),
                thread.subject(),
                thread.from(),
                thread.to(),
                thread.conversation(),
                thread.startedAt());
    }

    List<ThreadMessage> messages(ThreadId thread) {
        return sql.list("select * from thread_message where thread_id = ? order by place", Threads::message, thread);
    }

    void add(ThreadMessage message) {
        sql.run(
                "insert into thread_message (id, thread_id, person_id, from_unit, author, text, at, e_message_id,"
                        + " readable_at_receiver) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                message.id(),
                message.thread(),
                message.person(),
                message.from(),
                message.author(),
                message.text(),
                message.at(),
                message.eMessage(),
                message.readableAtReceiver());
    }

    /** The first time counts. */
    void readableAtReceiver(UUID msgId, Instant at) {
        sql.run(
                "update thread_message set readable_at_receiver = ? where readable_at_receiver is null and e_message_id in"
                        + " (select id from e_message where msg_id = ? and direction = 'OUT')",
                at,
                msgId);
    }

    private static MessageThread thread(Found found) {
        return new MessageThread(
                found.id("id", ThreadId::new),
                found.id("person_id", PersonId::new),
                found.id("plan_id", PlanId::new),
                found.uuid("item"),
                found.text("subject"),
                found.id("from_unit", UnitId::new),
                found.id("to_unit", UnitId::new),
                found.uuid("conversation"),
                found.instant("started_at"));
    }

    private static ThreadMessage message(Found found) {
        return new ThreadMessage(
                found.uuid("id"),
                found.id("thread_id", ThreadId::new),
                found.id("person_id", PersonId::new),
                found.id("from_unit", UnitId::new),
                found.text("author"),
                found.text("text"),
                found.instant("at"),
                found.id("e_message_id", EMessageId::new),
                found.instant("readable_at_receiver"));
    }
}
