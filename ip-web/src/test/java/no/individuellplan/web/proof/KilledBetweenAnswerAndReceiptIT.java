package no.individuellplan.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
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
