package no.individuellplan.web.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.oidc.client.OidcClients;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.mailbox.Mailboxes;
import no.individuellplan.core.message.ImportMessage;
import no.individuellplan.integration.transport.rest.Fetch;
import no.individuellplan.integration.transport.rest.MessageService;
import no.individuellplan.integration.transport.rest.MessageService.Unread;
import no.individuellplan.integration.transport.rest.RestSettings;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.local.KeycloakTestResource;
import no.individuellplan.local.LocalKeycloak;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The hospital trust's system at this installation's REST interface, with our own client, over HTTP and with tokens of Keycloak. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
@QuarkusTestResource(KeycloakTestResource.class)
class MessageServiceTest {
    private static final String DPS = "99900102";
    private static final String TOWN = "99900002";

    @TestHTTPResource("/")
    URI root;

    @Inject
    Raw raw;

    @Inject
    OidcClients clients;

    @Inject
    Mailboxes mailboxes;

    @Inject
    Fetch fetch;

    @Inject
    Clock clock;

    private MessageService hospital;

    @BeforeEach
    void log_in() {
        hospital = service(root.resolve("api/msh/v2"), "local-system");
    }

    @AfterEach
    void log_out() throws IOException {
        hospital.close();
    }

    @Test
    void what_it_posts_is_here_once_however_often_it_is_posted() throws SQLException {
        UUID id = UUID.randomUUID();
        byte[] document = message(id);
        assertThat(hospital.post(document)).isTrue();
        assertThat(hospital.post(document)).isFalse();
        Quiet.await(raw);
        assertThat(kept(
                        "select unit_id is not null and state = 'IMPORTED' from e_message where direction = 'IN' and msg_id = '"
                                + id + "'"))
                .containsExactly("t");
    }

    @Test
    void what_lies_here_for_it_is_fetched_again_until_it_says_that_it_has_it() throws SQLException {
        Unread laid = laid();
        assertThat(hospital.document(laid.id())).as("fetched, and nothing said").isEqualTo(original(laid.id()));
        assertThat(unread()).contains(laid);
        assertThat(fetch.all(hospital, Set.of(DPS))).isPositive();
        assertThat(unread()).doesNotContain(laid);
        assertThat(kept(
                        "select count(*) from e_message i join e_message o on o.msg_id = i.msg_id where i.direction = 'IN'"
                                + " and o.id = '" + laid.id() + "'"))
                .as("kept once")
                .containsExactly("1");
    }

    @Test
    void anothers_addresses_and_a_wrong_secret_open_nothing() throws IOException {
        assertThatThrownBy(() -> hospital.unread(List.of(TOWN)))
                .isInstanceOfSatisfying(
                        WebApplicationException.class,
                        answer -> assertThat(answer.getResponse().getStatus()).isEqualTo(403));
        byte[] inTheTownsName = new String(message(UUID.randomUUID()), StandardCharsets.UTF_8)
                .replace("<Id>" + DPS + "<", "<Id>99900004<")
                .replace("<Id>99900101<", "<Id>99900001<")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> hospital.post(inTheTownsName))
                .isInstanceOfSatisfying(
                        WebApplicationException.class,
                        answer -> assertThat(answer.getResponse().getStatus()).isEqualTo(403));
        try (MessageService guessed = service(root.resolve("api/msh/v2"), "guessed")) {
            assertThatThrownBy(() -> guessed.unread(List.of(DPS))).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void a_service_that_answers_badly_loses_nothing_and_is_told_nothing() throws IOException {
        StringBuilder marked = new StringBuilder();
        HttpServer bad = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bad.createContext("/m/Messages", asked -> answer(asked, marked));
        bad.start();
        URI where = URI.create("http://127.0.0.1:" + bad.getAddress().getPort() + "/m");
        try (MessageService service = service(where, "local-system")) {
            assertThat(fetch.all(service, Set.of(DPS))).isZero();
            assertThat(marked).isEmpty();
            assertThatThrownBy(() -> service.unread(List.of("500"))).isInstanceOf(WebApplicationException.class);
            assertThatThrownBy(() -> service.unread(List.of("slow"))).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> service.unread(List.of("broken"))).isInstanceOf(RuntimeException.class);
        } finally {
            bad.stop(0);
        }
    }

    private static void answer(HttpExchange asked, StringBuilder marked) throws IOException {
        String query = String.valueOf(asked.getRequestURI());
        if (asked.getRequestMethod().equals("PUT")) {
            marked.append(query);
        }
        if (query.contains("slow")) {
            try {
                Thread.sleep(4_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        int status = query.contains("500") ? 500 : 200;
        String body = query.contains("business-document")
                ? "{\"businessDocument\":\"%%%\",\"contentTransferEncoding\":\"base64\"}"
                : query.contains("broken")
                        ? "[{\"id\":"
                        : "[{\"id\":\"" + UUID.randomUUID() + "\",\"receiverHerId\":" + DPS + "}]";
        asked.getResponseHeaders().add("Content-Type", "application/json");
        asked.sendResponseHeaders(status, 0);
        asked.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
        asked.close();
    }

    private MessageService service(URI url, String secret) {
        return new MessageService(
                new RestSettings(
                        url,
                        "Individuell plan, test",
                        URI.create(LocalKeycloak.shared().realmUrl() + "/protocol/openid-connect/token"),
                        "ip-test-system",
                        secret,
                        "",
                        Duration.ofSeconds(3)),
                clients);
    }

    /** Something the municipality has sent to the DPS, as if the DPS fetched its messages. */
    private Unread laid() throws SQLException {
        UUID id = UUID.randomUUID();
        assertThat(hospital.post(message(id))).isTrue();
        Quiet.await(raw);
        String receipt = kept("select r.id from e_message r join e_message m on r.answers = m.id where m.msg_id = '"
                        + id + "' and r.direction = 'OUT'")
                .getFirst();
        EMessageId laid = new EMessageId(UUID.fromString(receipt));
        Acting.run(ImportMessage.ACTOR, () -> QuarkusTransaction.requiringNew()
                .run(() -> mailboxes.lay(laid, DPS, clock.instant())));
        return new Unread(laid.value(), DPS, TOWN);
    }

    private List<Unread> unread() {
        return hospital.unread(List.of(DPS));
    }

    private byte[] original(UUID id) throws SQLException {
        return java.util.HexFormat.of()
                .parseHex(kept("select encode(original, 'hex') from e_message where id = '" + id + "'")
                        .getFirst());
    }

    private static byte[] message(UUID id) {
        return Examples.asNew(Examples.ofPlan("ip-02-dialog-helsefaglig-svar"), id);
    }

    private List<String> kept(String sql) throws SQLException {
        try (Connection owner = raw.owner()) {
            return Raw.texts(owner, sql);
        }
    }
}
