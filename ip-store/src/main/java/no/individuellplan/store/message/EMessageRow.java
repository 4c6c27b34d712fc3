package no.individuellplan.store.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.store.sql.Ref;
import no.individuellplan.store.sql.Versioned;

/** Whom it is about and its thread are set once, by {@link PostgresEMessages#attach}; saving leaves them. */
@Entity
@Table(name = "e_message")
class EMessageRow implements Versioned {
    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    EMessage.Direction direction;

    @Column(name = "msg_id")
    UUID msgId;

    String type;

    UUID conversation;

    @Column(name = "sender_her")
    String senderHer;

    @Column(name = "receiver_her")
    String receiverHer;

    @Column(name = "unit_id")
    UUID unit;

    @Column(name = "person_id", updatable = false)
    UUID person;

    @Column(name = "thread_id", updatable = false)
    UUID thread;

    UUID answers;

    @Column(name = "gen_date")
    Instant genDate;

    @Enumerated(EnumType.STRING)
    EMessageState state;

    @Column(name = "state_at")
    Instant stateAt;

    String code;

    String words;

    @Column(updatable = false)
    byte[] original;

    @Version
    long version;

    static EMessageRow of(EMessage eMessage) {
        EMessageRow row = new EMessageRow();
        row.id = eMessage.id().value();
        row.direction = eMessage.direction();
        row.msgId = eMessage.msgId();
        row.type = eMessage.type();
        row.conversation = eMessage.conversation();
        row.senderHer = eMessage.senderHer();
        row.receiverHer = eMessage.receiverHer();
        row.unit = Ref.of(eMessage.unit());
        row.person = Ref.of(eMessage.person());
        row.thread = Ref.of(eMessage.thread());
        row.answers = Ref.of(eMessage.answers());
        row.genDate = eMessage.genDate();
        row.state = eMessage.state();
        row.stateAt = eMessage.stateAt();
        row.code = eMessage.code();
        row.words = eMessage.words();
        row.original = eMessage.original();
        row.version = eMessage.version();
        return row;
    }

    EMessage eMessage() {
        return new EMessage(
                new EMessageId(id),
                direction,
                msgId,
                type,
                conversation,
                senderHer,
                receiverHer,
                Ref.to(unit, UnitId::new),
                Ref.to(person, PersonId::new),
                Ref.to(thread, ThreadId::new),
                Ref.to(answers, EMessageId::new),
                genDate,
                state,
                stateAt,
                code,
                words,
                original,
                version);
    }

    @Override
    public Object key() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }
}
