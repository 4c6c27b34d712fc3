package no.individuellplan.web.login;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import no.individuellplan.local.DatabaseTestResource;
import org.junit.jupiter.api.Test;

/** The application was started, and the login service has never answered. */
@QuarkusTest
@QuarkusTestResource(value = DatabaseTestResource.class, restrictToAnnotatedClass = true)
@TestProfile(LoginServiceNeverThereTest.Nobody.class)
class LoginServiceNeverThereTest {

    /** The discard port (RFC 863) of this machine, where nothing listens. */
    public static class Nobody implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.auth-server-url", "http://localhost:9/realms/ip",
                    "quarkus.oidc.credentials.secret", "none");
        }
    }

    @Test
    void a_call_to_the_api_is_answered_with_a_problem_and_when_to_come_again() {
        given().auth()
                .oauth2("a-token")
                .header("Accept-Language", "nb")
                .get("/api/ankomst")
                .then()
                .statusCode(503)
                .header("Retry-After", "30")
                .contentType("application/problem+json")
                .body("type", equalTo("urn:individuell-plan:problem:login-out-of-reach"))
                .body("title", equalTo("Vi får ikke kontakt med innloggingen akkurat nå"));
    }

    @Test
    void a_page_behind_a_door_says_so_too() {
        given().redirects()
                .follow(false)
                .get("/arbeid")
                .then()
                .statusCode(503)
                .header("Retry-After", "30")
                .body(containsString("Vi får ikke kontakt med innloggingen akkurat nå"));
    }

    @Test
    void the_front_page_is_open() {
        given().get("/").then().statusCode(200);
    }
}
