package no.individuellplan.web.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import no.individuellplan.local.LocalDatabase;
import no.individuellplan.local.LocalDatabase.Database;

/**
 * Halts whoever writes a certain row, inside their transaction, until it is opened: a trigger that asks for a lock which
 * this holds.
 */
final class Checkpoint implements AutoCloseable {
    private static final long LOCK = 2_026_101_899L;

    private final Connection holder;

    /**
     * @param event INSERT or UPDATE
     * @param when condition on {@code new}
     */
    Checkpoint(Database database, String event, String when) throws SQLException {
        holder = database.open(LocalDatabase.OWNER);
        run("select pg_advisory_lock(" + LOCK + ")");
        run("create function halt() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(" + LOCK
                + "); return new; end $$");
        run("create trigger halt before " + event + " on e_message for each row when (" + when
                + ") execute function halt()");
    }

    /** Waits until somebody stands before it. */
    void awaitSomebody() {
        Quiet.until(
                "somebody waits at the checkpoint",
                () -> Raw.texts(
                        holder,
                        "select count(*)::text from pg_locks where locktype = 'advisory' and not granted and objid = "
                                + LOCK),
                List.of("1"));
    }

    /** Lets go of whoever waits, and takes the checkpoint away. */
    @Override
    public void close() throws SQLException {
        try (holder) {
            run("select pg_advisory_unlock(" + LOCK + ")");
            run("drop trigger halt on e_message");
            run("drop function halt()");
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = holder.createStatement()) {
            statement.execute(sql);
        }
    }
}
