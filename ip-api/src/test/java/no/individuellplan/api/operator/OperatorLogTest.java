package no.individuellplan.api.operator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The operator's check of the access log; what it finds is shown by the tests of the log itself. */
@QuarkusTest
class OperatorLogTest {
    private static final String ADDRESS = "/api/v1/operator/access-log/check";
    private static final String TOKEN = "Bearer for-tests-on-one-machine-only-0003";

    @Test
    void the_operator_is_told_that_the_log_is_whole() {
        given().header("Authorization", TOKEN)
                .get(ADDRESS)
                .then()
                .statusCode(200)
                .body("whole", equalTo(true))
                .body("faults", empty());
    }

    @Test
    void a_printed_checkpoint_that_is_not_there_is_a_fault() {
        given().header("Authorization", TOKEN)
                .queryParam("checkpoint", "7:abc")
                .get(ADDRESS)
                .then()
                .statusCode(200)
                .body("whole", equalTo(false))
                .body("faults[0].what", equalTo("CHECKPOINT_UNKNOWN"))
                .body("faults[0].place", equalTo(7));
    }

    @Test
    void nobody_else_is_told_anything() {
        given().get(ADDRESS).then().statusCode(401);
        given().header("Authorization", TOKEN + "x").get(ADDRESS).then().statusCode(401);
        given().header("Authorization", TOKEN)
                .header("X-Forwarded-For", "192.0.2.1")
                .get(ADDRESS)
                .then()
                .statusCode(404);
    }
}
