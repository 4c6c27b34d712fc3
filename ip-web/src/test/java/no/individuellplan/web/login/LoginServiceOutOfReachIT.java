package no.individuellplan.web.login;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import no.individuellplan.local.PlainBrowser;
import no.individuellplan.local.PlainBrowser.Page;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * First all that needs the Keycloak it owns; then that is paused, and at last stopped: people meet words, other systems a
 * problem, and nobody is logged out.
 */
@QuarkusTest
@TestProfile(OwnKeycloak.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LoginServiceOutOfReachIT extends SessionLife {
    private static final String WORDS = "Vi får ikke kontakt med innloggingen akkurat nå";

    @ConfigProperty(name = "ip.test.keycloak.pid")
    long keycloak;

    @Test
    @Order(2)
    void a_session_outlives_a_login_service_that_hangs_for_a_while() throws Exception {
        browser.logIn(browser.get(root + "min-plan/ankomst"), "ane");
        Thread.sleep(TOKEN_MILLIS);
        signal("-STOP");
        try {
            isSaid(browser.getOnce(root + "min-plan/ankomst"));
        } finally {
            signal("-CONT");
        }
        assertThat(browser.getOnce(root + "min-plan/ankomst").body()).isEqualTo("citizen Ane Nygård");
    }

    @Test
    @Order(3)
    void whoever_comes_back_from_the_login_just_as_the_service_hangs_reads_what_happened() throws Exception {
        Page callback = browser.logInUntil(browser.get(root + "min-plan/ankomst"), "ane", root + "innlogget");
        signal("-STOP");
        try {
            isSaid(browser.getOnce(callback.address().toString()));
        } finally {
            signal("-CONT");
        }
    }

    @Test
    @Order(4)
    void a_way_back_from_the_login_that_does_not_hold_ends_with_words() {
        Page callback = browser.logInUntil(browser.get(root + "min-plan/ankomst"), "ane", root + "innlogget");
        Page answer = browser.getOnce(callback.address().toString().replaceAll("code=[^&]+", "code=not-a-code"));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).contains("Innloggingen ble stoppet", "/logg-inn/innbygger");
    }

    @Test
    @Order(5)
    void a_login_service_that_is_gone_is_told_in_three_languages_before_anybody_is_sent_there() throws Exception {
        browser.logIn(browser.get(root + "min-plan/ankomst"), "ane");
        ProcessHandle.of(keycloak).orElseThrow().destroy();
        ProcessHandle.of(keycloak).ifPresent(running -> running.onExit().join());
        Thread.sleep(TOKEN_MILLIS);
        isSaid(browser.getOnce(root + "min-plan/ankomst"));
        isSaid(new PlainBrowser().getOnce(root + "arbeid/ankomst"));
        assertThat(new PlainBrowser().getOnce(root).status()).isEqualTo(200);
        for (Map.Entry<String, String> said : Map.of(
                        "nn", "Vi får ikkje kontakt med innlogginga akkurat no",
                        "en", "We cannot reach the login service right now")
                .entrySet()) {
            given().redirects()
                    .follow(false)
                    .cookie("sprak", said.getKey())
                    .get("/min-plan/deling?side=2")
                    .then()
                    .statusCode(503)
                    .body(containsString(said.getValue()), containsString("href=\"/min-plan/deling?side=2\""));
        }
        assertThat(browser.getOnce(root).body())
                .as("the front page is open still")
                .contains("Individuell plan");
    }

    @Test
    @Order(6)
    void a_proxy_that_answers_for_a_login_service_that_is_gone_is_no_login_service() throws IOException {
        HttpServer proxy = HttpServer.create(new InetSocketAddress("localhost", realm.getPort()), 0);
        proxy.createContext("/", exchange -> {
            exchange.sendResponseHeaders(502, -1);
            exchange.close();
        });
        proxy.start();
        try {
            isSaid(new PlainBrowser().getOnce(root + "min-plan/ankomst"));
        } finally {
            proxy.stop(0);
        }
    }

    @Test
    @Order(7)
    void other_systems_are_still_told_that_a_token_is_no_token() {
        given().auth()
                .oauth2("not-a-token")
                .get("/api/ankomst")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:individuell-plan:problem:not-logged-in"));
    }

    private static void isSaid(Page page) {
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.header("retry-after")).isEqualTo("30");
        assertThat(page.header("cache-control")).isEqualTo("no-store");
        assertThat(page.body()).contains(WORDS, "Alt som er lagret, er trygt", "Prøv igjen");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, Long.toString(keycloak)).start().waitFor();
    }
}
