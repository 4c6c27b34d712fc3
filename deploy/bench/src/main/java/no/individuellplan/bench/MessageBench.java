package no.individuellplan.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.individuellplan.local.LocalDatabase;
import no.individuellplan.local.MeasuredTown;
import no.individuellplan.local.Player;

/**
 * {@code ./ip bench messages}: sealed messages from the clinic lie in the municipality's queue, and are opened, stored, read
 * into their conversations and acknowledged, sealed, over the broker; beside it as many plain durable inserts as pgbench can
 * do in the same PostgreSQL.
 */
public final class MessageBench {
    private static final String USE = "./ip bench messages [--messages NUMBER] [--rounds NUMBER] [--load PER_SECOND]";
    private static final int SENDERS = 4;
    private static final int PEOPLE = 1_000;
    private static final Duration A_ROUND = Duration.ofSeconds(10);
    private static final Duration A_LOOK = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final PrintStream out;
    private final int messages;
    private final int rounds;
    private final int load;

    private MessageBench(PrintStream out, int messages, int rounds, int load) {
        this.out = out;
        this.messages = messages;
        this.rounds = rounds;
        this.load = load;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int messages = 3_000;
        int rounds = 3;
        int load = 150;
        try {
            for (int i = 0; i < arguments.length; i += 2) {
                int number = Integer.parseInt(arguments[i + 1]);
                switch (arguments[i]) {
                    case "--messages" -> messages = number;
                    case "--rounds" -> rounds = number;
                    case "--load" -> load = number;
                    default -> throw new IllegalArgumentException(arguments[i]);
                }
            }
        } catch (RuntimeException unreadable) {
            System.err.println(USE);
            System.exit(2);
        }
        new MessageBench(out, messages, rounds, load).run(System.getProperty("ip.pgbench"));
    }

    private void run(String pgbench) {
        try (MeasuredTown town = MeasuredTown.start("bench_messages", List.of("-Xmx512m"));
                Connection database = town.database().open(LocalDatabase.OWNER)) {
            ask(
                    database,
                    "create table bench_insert (id uuid primary key, made timestamptz not null, body bytea not null)");
            List<Somebody> people = Somebody.in(database, PEOPLE);
            out.printf(
                    "%d messages a round about %d people, %d processors; warming up%n",
                    messages, PEOPLE, Runtime.getRuntime().availableProcessors());
            burst(town, database, people);
            Pgbench plain = new Pgbench(pgbench, town.database(), SENDERS);
            double[] through = new double[rounds];
            double[] straight = new double[rounds];
            for (int i = 0; i < rounds; i++) {
                through[i] = burst(town, database, people);
                straight[i] = plain.rate("insert.sql", Map.of(), A_ROUND);
                out.printf(
                        Locale.ROOT,
                        "round %d: %7.1f/s received, stored and acknowledged; %7.1f/s plain inserts%n",
                        i + 1,
                        through[i],
                        straight[i]);
            }
            out.printf(
                    Locale.ROOT,
                    "median:  %7.1f/s; %7.1f/s plain inserts%n",
                    Figures.median(through),
                    Figures.median(straight));
            Figures steady = steady(town, database, people);
            out.printf(
                    Locale.ROOT,
                    "at %d/s from put in the queue to acknowledgement sent: p50 %.0f ms, p99 %.0f ms%n",
                    load,
                    steady.p50(),
                    steady.p99());
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer: " + e.getMessage(), e);
        }
    }

    /** All at once. @return how many a second were done with */
    private double burst(MeasuredTown town, Connection database, List<Somebody> people) throws SQLException {
        List<Sealed> sealed = sealed(town, messages, people);
        long before = acknowledged(database);
        long begun = System.currentTimeMillis() * 1_000;
        put(town, sealed, 0);
        awaitAcknowledged(database, before + messages);
        return messages * 1e6 / (lastAcknowledged(database) - begun);
    }

    /** At an even pace. */
    private Figures steady(MeasuredTown town, Connection database, List<Somebody> people) throws SQLException {
        int number = load * (int) A_ROUND.toSeconds() * 2;
        List<Sealed> sealed = sealed(town, number, people);
        long before = acknowledged(database);
        Map<UUID, Long> sent = put(town, sealed, load);
        awaitAcknowledged(database, before + number);
        return Figures.of(waited(database, sent), A_ROUND.toSeconds() * 2.0);
    }

    private static List<Sealed> sealed(MeasuredTown town, int number, List<Somebody> people) {
        try (Player player = town.clinic()) {
            return Sealed.messages(player, number, people);
        }
    }

    /** @param perSecond 0 for as fast as it goes @return when each was put, in microseconds since 1970 */
    private static Map<UUID, Long> put(MeasuredTown town, List<Sealed> sealed, int perSecond) {
        Map<UUID, Long> sent = new ConcurrentHashMap<>();
        AtomicInteger next = new AtomicInteger();
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(SENDERS)) {
            List<? extends Future<?>> all = IntStream.range(0, SENDERS)
                    .mapToObj(i -> threads.submit(() -> {
                        try (Player player = town.clinic()) {
                            for (int one = next.getAndIncrement(); one < sealed.size(); one = next.getAndIncrement()) {
                                if (perSecond > 0) {
                                    await(begun + one * 1_000_000_000L / perSecond);
                                }
                                sent.put(sealed.get(one).id(), System.currentTimeMillis() * 1_000);
                                sealed.get(one).put(player);
                            }
                            return null;
                        }
                    }))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        }
        return sent;
    }

    private static void await(long nanoTime) throws InterruptedException {
        long left = nanoTime - System.nanoTime();
        if (left > 0) {
            Thread.sleep(Duration.ofNanos(left));
        }
    }

    private static long acknowledged(Connection database) throws SQLException {
        return ask(
                database,
                "select count(*) from e_message where type = 'APPREC' and direction = 'OUT' and state = 'SENT'");
    }

    /** In microseconds since 1970, by the application's clock, which is this machine's. */
    private static long lastAcknowledged(Connection database) throws SQLException {
        return ask(
                database,
                "select (extract(epoch from max(state_at)) * 1000000)::bigint from e_message where type = 'APPREC'");
    }

    /** Looks seldom: to count is a whole scan, and would be measured too. */
    private static void awaitAcknowledged(Connection database, long number) throws SQLException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (acknowledged(database) < number) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Not all were acknowledged within " + LONGEST);
            }
            try {
                Thread.sleep(A_LOOK);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted", e);
            }
        }
    }

    /** From put to acknowledged, in nanoseconds. */
    private static long[] waited(Connection database, Map<UUID, Long> sent) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(
                        "select m.msg_id, (extract(epoch from a.state_at) * 1000000)::bigint from e_message m"
                                + " join e_message a on a.answers = m.id and a.type = 'APPREC'")) {
            java.util.stream.LongStream.Builder waited = java.util.stream.LongStream.builder();
            while (found.next()) {
                Long put = sent.get(found.getObject(1, UUID.class));
                if (put != null) {
                    waited.add((found.getLong(2) - put) * 1_000);
                }
            }
            return waited.build().toArray();
        }
    }

    private static long ask(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            if (!statement.execute(sql)) {
                return 0;
            }
            try (ResultSet found = statement.getResultSet()) {
                found.next();
                return found.getLong(1);
            }
        }
    }
}
