package no.individuellplan.api.caller;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import no.individuellplan.api.world.Call;
import no.individuellplan.core.world.World;
import org.junit.jupiter.api.Test;

/** A citizen acts for another only when the law or a mandate lets them, and says so. */
@QuarkusTest
class ActingForTest {
    @Inject
    World world;

    @Test
    void a_parent_reads_the_childs_page_and_the_log_says_that_they_acted_for_another() {
        String ella = world.cast.ella.id().toString();
        Call.as("tone").get("/persons/me/may-act-for").statusCode(200).body("person.id", hasItem(ella));
        own("tone", ella)
                .statusCode(200)
                .body("person.name", equalTo("Ella Vik Hansen"))
                .body("actingAs", equalTo("PARENT"));
        Call.as("tone")
                .with()
                .header("Acting-For", ella)
                .get("/api/v1/persons/me/access-log")
                .then()
                .statusCode(200)
                .body("findAll { it.who == 'Tone Vik' }.onBehalfOf", hasItem(true));
    }

    @Test
    void nobody_acts_for_one_they_may_not_act_for() {
        own("tone", world.cast.ane.id().toString()).statusCode(404);
        own("tone", UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void somebody_at_work_acts_for_nobody() {
        own("ingrid", world.cast.ella.id().toString()).statusCode(403);
    }

    @Test
    void an_id_that_is_none_is_not_understood() {
        own("tone", "ella").statusCode(400).body("fields[0].field", equalTo("Acting-For"));
    }

    private static ValidatableResponse own(String user, String person) {
        return Call.as(user)
                .with()
                .header("Acting-For", person)
                .get("/api/v1/persons/me")
                .then();
    }
}
