package no.individuellplan.api.operator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.api.problem.ApiProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door on the machine itself. */
@QuarkusTest
class OperatorDoorTest {
    private static final String TOKEN = "for-tests-on-one-machine-only-0003";

    @Test
    void with_the_token_from_this_machine_a_message_is_taken_in() {
        hand(with(TOKEN)).statusCode(202).body("receivedBefore", equalTo(false));
    }

    @Test
    void with_a_wrong_token_or_none_it_is_not() {
        hand(with(TOKEN + "x")).statusCode(401);
        hand(with("")).statusCode(401);
        hand(with("ingrid")).statusCode(401);
        hand(given()).statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "X-Forwarded-Host", "X-Real-IP", "Via"})
    void through_a_proxy_there_is_no_door(String header) {
        hand(with(TOKEN).header(header, "192.0.2.1")).statusCode(404);
    }

    @Test
    void without_a_token_set_there_is_no_door() {
        for (Optional<String> unset : java.util.List.of(Optional.<String>empty(), Optional.of("  "))) {
            assertThatThrownBy(() -> new OperatorDoor(null, unset).filter(null))
                    .isInstanceOf(ApiProblem.class)
                    .hasMessage("NOT_FOUND");
        }
    }

    @Test
    void a_token_one_could_guess_is_refused_at_start() {
        Optional<String> weak = Optional.of("secret");
        assertThatThrownBy(() -> new OperatorDoor(null, weak))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("secret");
    }

    private static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static ValidatableResponse hand(RequestSpecification call) {
        return call.contentType("application/xml")
                .queryParam("mailbox", "99900102")
                .body("<unreadable>" + UUID.randomUUID() + "</unreadable>")
                .post("/api/v1/operator/inbox")
                .then();
    }
}
