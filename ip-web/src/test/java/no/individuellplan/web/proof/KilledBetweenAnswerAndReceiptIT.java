package no.individuellplan.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import no.individuellplan.local.LocalDatabase;
import no.individuellplan.local.LocalDatabase.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The application dies, with no warning, between an answer and its receipt. When it is started again nothing is lost and
 * nothing has happened twice (I14).
 */
class KilledBetweenAnswerAndReceiptIT {
    private static final int BURST = 10;
    private static final int KILLS = 2;
    private static final int A_ROUND = BURST / KILLS;
    private static final Duration LATEST_KILL = Duration.ofMillis(300);

    private static Database database;
    private static Connection owner;
    private static PackagedApplication application;
    private static Api api;
    private static Kept kept;
    private static String thread;

    @BeforeAll
    static void marit_has_written_to_the_clinic_about_ane() throws SQLException, IOException {
        database = LocalDatabase.shared()
                .freshDatabase("killed_" + ProcessHandle.current().pid());
        application = new PackagedApplication(
                database, Path.of(System.getProperty("ip.root"), "ip-web/target/killed-it.log"));
        application.start();
        owner = database.open(LocalDatabase.OWNER);
        kept = new Kept(owner);
        api = new Api(application.root());
        Quiet.await(owner);
        for (JsonNode one : api.get("ingrid", "threads").json()) {
            if (one.path("person").toString().contains("Nygård")) {
                thread = one.path("id").asText();
            }
        }
        assertThat(thread).as("the thread about Ane").isNotNull();
    }

    @AfterAll
    static void end() throws SQLException {
        if (application != null) {
            application.close();
        }
        if (owner != null) {
            owner.close();
        }
        LocalDatabase.shared().drop(database);
    }

    @Test
    void killed_before_the_receipt_is_written() throws SQLException, IOException {
        String answer = "Ja, onsdager passer ut året.";
        try (Checkpoint checkpoint = new Checkpoint(database, "insert", "new.type = 'APPREC'")) {
            written(api.post("ingrid", path(), Map.of("text", answer)));
            checkpoint.awaitSomebody();
            assertThat(kept.carrying(answer)).containsExactly("OUT SENT", "IN RECEIVED");
            application.kill();
        }
        awaitGone();
        assertThat(kept.carrying(answer)).containsExactly("OUT SENT", "IN RECEIVED");
        assertThat(kept.receipts(answer)).isEmpty();

        application.start();
        Quiet.await(owner);
        kept.isAcknowledgedExactlyOnce(answer);
        kept.nothingIsDoubled();
    }

    @Test
    void killed_when_the_receipt_is_handed_over_and_not_yet_marked_as_sent() throws SQLException, IOException {
        String answer = "Vi flytter turen til torsdag denne uka.";
        try (Checkpoint checkpoint = new Checkpoint(database, "update", "new.type = 'APPREC' and new.state = 'SENT'")) {
            written(api.post("ingrid", path(), Map.of("text", answer)));
            checkpoint.awaitSomebody();
            assertThat(kept.carrying(answer)).containsExactly("OUT SENT", "IN IMPORTED");
            assertThat(kept.receipts(answer)).containsExactly("OUT READY");
            application.kill();
        }
        awaitGone();
        assertThat(kept.receipts(answer)).containsExactly("OUT READY");

        application.start();
        Quiet.await(owner);
        kept.isAcknowledgedExactlyOnce(answer);
        kept.nothingIsDoubled();
    }

    /**
     * Killed some time after some message of each round was begun. One who gets no answer looks, when the application is
     * there again, whether the message was taken, as a person would.
     */
    @Test
    void killed_at_any_moment_of_a_burst() throws SQLException, IOException {
        Random random = new Random();
        List<String> texts =
                IntStream.range(0, BURST).mapToObj(i -> "Beskjed nummer " + i).toList();
        Deque<String> unwritten = new ArrayDeque<>(texts);
        for (int kill = 1; kill <= KILLS; kill++) {
            CountDownLatch begun = new CountDownLatch(random.nextInt(1, A_ROUND + 1));
            CompletableFuture<Void> killer = killed(begun, random.nextLong(LATEST_KILL.toNanos()));
            boolean lives = true;
            for (int i = 0; i < A_ROUND && lives; i++) {
                begun.countDown();
                lives = write(unwritten);
            }
            killer.join();
            awaitGone();
            application.start();
        }
        while (!unwritten.isEmpty()) {
            assertThat(write(unwritten)).isTrue();
        }
        Quiet.await(owner);
        for (String text : texts) {
            kept.isAcknowledgedExactlyOnce(text);
        }
        kept.nothingIsDoubled();
        kept.arrivedInOrder(texts.getFirst());
    }

    /** @return whether the application is there to take more */
    private static boolean write(Deque<String> unwritten) throws SQLException {
        String text = unwritten.getFirst();
        if (!kept.isWritten(text)) {
            try {
                written(api.post(unwritten.size() % 2 == 0 ? "marit" : "ingrid", path(), Map.of("text", text)));
            } catch (IOException noAnswer) {
                return false;
            }
        }
        unwritten.removeFirst();
        return true;
    }

    private static CompletableFuture<Void> killed(CountDownLatch begun, long nanosLater) {
        return CompletableFuture.runAsync(() -> {
            try {
                begun.await();
            } catch (InterruptedException e) {
                throw new CompletionException(e);
            }
            LockSupport.parkNanos(nanosLater);
            application.kill();
        });
    }

    private static void written(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private static String path() {
        return "threads/" + thread + "/messages";
    }

    /** Until the database has noticed, and rolled back, all that was under way. */
    private static void awaitGone() {
        Quiet.until(
                "the sessions of the killed application are gone",
                () -> Raw.texts(
                        owner,
                        "select count(*)::text from pg_stat_activity where datname = current_database() and usename = '"
                                + LocalDatabase.APPLICATION.user() + "'"),
                List.of("0"));
    }
}
