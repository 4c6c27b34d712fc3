package no.individuellplan.api.message;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import no.individuellplan.api.world.Call;
import org.junit.jupiter.api.Test;

/** E-messages are handed in to the mailbox of one's own unit, or of a unit one coordinates for. */
@QuarkusTest
class InboxTest {
    private static final String DPS = "99900102";
    private static final String PSYKISK = "99900002";

    @Test
    void a_message_is_kept_once() {
        String message = message();
        hand("ingrid", DPS, message)
                .statusCode(202)
                .body("receivedBefore", equalTo(false))
                .body("message", notNullValue());
        hand("ingrid", DPS, message)
                .statusCode(200)
                .body("receivedBefore", equalTo(true))
                .body("message", nullValue());
    }

    @Test
    void the_coordinating_unit_may_bring_it_to_a_unit_of_its_own_agency_only() {
        hand("turid", PSYKISK, message()).statusCode(202);
        hand("turid", DPS, message()).statusCode(404);
    }

    @Test
    void nobody_else_may() {
        hand("marit", DPS, message()).statusCode(404);
        hand("ingrid", "99999999", message()).statusCode(404);
        hand("ane", DPS, message()).statusCode(403);
    }

    @Test
    void the_mailbox_must_be_a_her_id_and_the_message_must_be_there() {
        hand("ingrid", "DPS", message()).statusCode(400).body("fields.field", hasItem("mailbox"));
        Call.as("ingrid")
                .with()
                .contentType("application/xml")
                .post("/api/v1/inbox?mailbox=" + DPS)
                .then()
                .statusCode(400)
                .body("fields.field", hasItem("body"));
    }

    @Test
    void a_message_may_be_larger_than_other_bodies_but_not_larger_than_25_megabytes() {
        hand("ingrid", DPS, "x".repeat(2_000_000)).statusCode(202);
        hand("ingrid", DPS, "x".repeat(25_000_001)).statusCode(413);
    }

    private static String message() {
        return "<unreadable>" + UUID.randomUUID() + "</unreadable>";
    }

    private static ValidatableResponse hand(String user, String mailbox, String message) {
        return Call.as(user)
                .with()
                .contentType("application/xml")
                .queryParam("mailbox", mailbox)
                .body(message)
                .post("/api/v1/inbox")
                .then();
    }
}
