package no.individuellplan.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.individuellplan.local.LocalDatabase;

/** What one installation's database holds of the messages, read as its owner. */
final class Ledger {
    /** Not answered yet: what has not left, or has left and was not acknowledged, and what has come and was not read. */
    private static final String UNSETTLED =
            "select count(*) from e_message where state in ('READY', 'RECEIVED', 'OVERDUE')"
                    + " or (state = 'SENT' and answers is null)";

    private static final String ACKNOWLEDGED =
            "select count(*) from e_message where direction = 'OUT' and answers is null and state = 'ACKNOWLEDGED'";
    private static final String WITHOUT_ONE_RECEIPT = "select count(*) from e_message m where m.direction = 'IN'"
            + " and m.type <> 'APPREC' and (select count(*) from e_message r where r.answers = m.id) <> 1";
    private static final String FAULTS = "select count(*) from transport_fault";
    private static final String TEXTS = "select t.text from thread_message t join e_message m on m.id = t.e_message_id"
            + " where t.thread_id = ? and m.direction = 'IN' order by t.place";

    private final LocalDatabase.Database database;

    Ledger(LocalDatabase.Database database) {
        this.database = database;
    }

    long unsettled() {
        return count(UNSETTLED);
    }

    long acknowledged() {
        return count(ACKNOWLEDGED);
    }

    /** Messages that have come and have no receipt, or more than one. */
    long withoutOneReceipt() {
        return count(WITHOUT_ONE_RECEIPT);
    }

    /** What was refused on the wire. */
    long faults() {
        return count(FAULTS);
    }

    /** What has come in a thread from the other side, in the order it is shown. */
    List<String> received(String thread) {
        try (Connection connection = database.open(LocalDatabase.OWNER);
                PreparedStatement statement = connection.prepareStatement(TEXTS)) {
            statement.setObject(1, UUID.fromString(thread));
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException("The messages cannot be read", e);
        }
    }

    private long count(String query) {
        try (Connection connection = database.open(LocalDatabase.OWNER);
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The messages cannot be counted", e);
        }
    }
}
