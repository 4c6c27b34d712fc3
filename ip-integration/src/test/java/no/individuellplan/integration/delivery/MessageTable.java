package no.individuellplan.integration.delivery;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessage.Direction;
import no.individuellplan.core.message.EMessageState;

/** The messages of these tests, in the transaction that runs. A conversation is a thread here. */
@ApplicationScoped
class MessageTable {

    private static final Instant START = Instant.parse("2026-03-02T11:00:00Z");

    private final AgroalDataSource database;

    MessageTable(AgroalDataSource database) {
        this.database = database;
    }

    EMessageId write(UUID conversation, EMessageState state) {
        UUID id = UUID.randomUUID();
        update("insert into message (id, conversation, state) values (?, ?, ?)", id, conversation, state.name());
        return new EMessageId(id);
    }

    /** Its effect: the new state, and which turn it was. */
    void done(EMessageId id, EMessageState state) {
        update("update message set state = ?, done = nextval('turn') where id = ?", state.name(), id.value());
    }

    List<EMessage> find(EMessageId id) {
        return query("select * from message where id = ?", id.value());
    }

    Optional<EMessageId> firstInLine(ThreadId thread) {
        return query(
                        "select * from message where conversation = ? and state = 'READY' order by written limit 1",
                        thread.value())
                .stream()
                .findFirst()
                .map(EMessage::id);
    }

    Optional<EMessageId> firstToRead(UUID conversation) {
        return query(
                        "select * from message where conversation = ? and state = 'RECEIVED' order by written limit 1",
                        conversation)
                .stream()
                .findFirst()
                .map(EMessage::id);
    }

    /** Those done in a conversation, in the order they were done. */
    List<EMessageId> order(UUID conversation) {
        return query("select * from message where conversation = ? and done is not null order by done", conversation)
                .stream()
                .map(EMessage::id)
                .toList();
    }

    void tryNextTimeInAnHour(EMessageId id) {
        update(
                "update scheduled_tasks set execution_time = now() + interval '1 hour', version = version + 1"
                        + " where task_instance = ? and not picked",
                id.value().toString());
    }

    int jobs(EMessageId id) {
        return query(
                        "select m.* from message m join scheduled_tasks on task_instance = m.id::text where m.id = ?",
                        id.value())
                .size();
    }

    private void update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<EMessage> query(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            List<EMessage> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(message(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static EMessage message(ResultSet row) throws SQLException {
        EMessageState state = EMessageState.valueOf(row.getString("state"));
        UUID conversation = row.getObject("conversation", UUID.class);
        boolean incoming = state == EMessageState.RECEIVED || state == EMessageState.IMPORTED;
        return new EMessage(
                new EMessageId(row.getObject("id", UUID.class)),
                incoming ? Direction.IN : Direction.OUT,
                UUID.randomUUID(),
                "DIALOG_HELSEFAGLIG",
                conversation,
                "99900002",
                "99900102",
                null,
                null,
                new ThreadId(conversation),
                null,
                START.plusSeconds(row.getLong("written")),
                state,
                START,
                null,
                null,
                new byte[0],
                0);
    }
}
