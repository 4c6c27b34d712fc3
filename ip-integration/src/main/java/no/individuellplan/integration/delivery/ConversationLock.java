package no.individuellplan.integration.delivery;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * One at a time in a conversation, over all instances of the program. Held by the database to the end of the transaction,
 * however it ends.
 */
@ApplicationScoped
class ConversationLock {

    private static final String TAKE = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";

    private static final String TAKE_EACH = "select one from unnest(?) one"
            + " where pg_try_advisory_xact_lock(hashtextextended('e-message:' || one, 0))";

    private final AgroalDataSource database;

    ConversationLock(AgroalDataSource database) {
        this.database = database;
    }

    /** Takes it for the transaction that runs, or says false when another has it. Never waits. */
    boolean tryTake(UUID conversation) {
        try (Connection connection = database.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setString(1, "e-message:" + conversation);
            try (ResultSet answer = take.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot ask for the lock of a conversation", e);
        }
    }

    /** As {@link #tryTake} for each. @return those that were taken */
    Set<UUID> tryTakeEach(Collection<UUID> conversations) {
        try (Connection connection = database.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE_EACH)) {
            take.setArray(1, connection.createArrayOf("uuid", conversations.toArray()));
            Set<UUID> taken = new HashSet<>();
            try (ResultSet answer = take.executeQuery()) {
                while (answer.next()) {
                    taken.add(answer.getObject(1, UUID.class));
                }
            }
            return taken;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot ask for the locks of conversations", e);
        }
    }
}
