package no.individuellplan.api.operator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** The operator's import of addresses; what a file must say is shown by the tests of the register itself. */
@QuarkusTest
class OperatorRegisterTest {
    private static final String TOKEN = "Bearer for-tests-on-one-machine-only-0003";
    private static final String MUNICIPALITY = "7100,,Lillevik kommune,102,,,,,9905,,,AMQP";

    @Test
    void a_file_is_taken_in_and_told_in_numbers() {
        hand(MUNICIPALITY + "\n7101,7100,Sykepleie,,8663,KP02,,,,,,")
                .statusCode(200)
                .body("added", equalTo(2))
                .body("closed", equalTo(0));
    }

    @Test
    void what_cannot_be_taken_in_is_told_line_by_line_in_words() {
        hand("7110,,,102,,,,,,,,\nx,,Kommune,102,,,,,,,,")
                .statusCode(422)
                .body("reasons.code", contains("directory.import.no-name", "directory.import.her-id"))
                .body("reasons[0].sentence", startsWith("Line 2: HER-id 7110"))
                .body("reasons[1].sentence", startsWith("Line 3:"));
    }

    @Test
    void nobody_else_is_told_anything() {
        given().body(MUNICIPALITY)
                .contentType("text/csv")
                .post("/api/v1/operator/register")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse hand(String file) {
        return given().header("Authorization", TOKEN)
                .header("Accept-Language", "en")
                .contentType("text/csv; charset=UTF-8")
                .body(file)
                .post("/api/v1/operator/register")
                .then();
    }
}
