package no.individuellplan.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what the application does by itself, and no longer than it takes. */
public final class Quiet {
    /** Long enough for a busy machine: a test that passes never waits so long. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** What waits for an address that nobody here has will wait for days. */
    private static final String WAITING = """
            select task_name || ' ' || task_instance from scheduled_tasks
            where task_name in ('e-message-send', 'e-message-read') and not exists (
                select from e_message m where m.id::text = task_instance and m.direction = 'OUT'
                and m.receiver_her not in (select her_id from unit where her_id is not null))
            """;

    private Quiet() {}

    /** Until no message waits to be sent or read. */
    public static void await(Raw raw) throws SQLException {
        try (Connection owner = raw.owner()) {
            await(owner);
        }
    }

    static void await(Connection owner) {
        until("every message is sent and read", () -> Raw.texts(owner, WAITING), List.of());
    }

    /** Until the answer is this. */
    public static <T> void until(String what, Callable<T> asked, T wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        T answer = ask(asked);
        while (!wanted.equals(answer)) {
            assertThat(System.nanoTime())
                    .as("%s; the last answer was %s", what, answer)
                    .isLessThan(end);
            LockSupport.parkNanos(20_000_000);
            answer = ask(asked);
        }
    }

    private static <T> T ask(Callable<T> asked) {
        try {
            return asked.call();
        } catch (Exception e) {
            throw new IllegalStateException("Cannot ask", e);
        }
    }
}
