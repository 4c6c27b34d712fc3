package no.individuellplan.api.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import no.individuellplan.api.world.Call;
import no.individuellplan.api.world.SomePeople;
import no.individuellplan.core.person.Person;
import org.junit.jupiter.api.Test;

/** Reporting a need, and what the reporter gets to know. */
@QuarkusTest
class ReportingTest {
    @Inject
    SomePeople people;

    @Test
    void the_same_report_twice_is_one_and_says_nothing_of_what_was_known() {
        Person person = people.aPerson();
        String first = report("ingrid", person, "Trenger flere");
        assertThat(report("ingrid", person, "Trenger flere")).isEqualTo(first);
        assertThat(report("siv", person, "Trenger arbeid")).isEqualTo(first);
        Call.as("turid")
                .get("/needs/" + first)
                .statusCode(200)
                .body("reports.why", hasItems("Trenger flere", "Trenger arbeid"));
    }

    @Test
    void one_whom_no_service_has_registered_reports_for_themselves_and_sees_how_it_goes() {
        Map<String, Object> own = body("07878736103", "Emil", "Sand", "1987-07-07", "Jeg trenger hjelp fra flere");
        String need = Call.as("emil")
                .post("/needs", own)
                .statusCode(201)
                .header("Location", containsString("/api/v1/needs/"))
                .extract()
                .path("need");
        Call.as("emil")
                .get("/persons/me")
                .statusCode(200)
                .body("need.id", equalTo(need))
                .body("plan", nullValue());
    }

    @Test
    void nobody_reports_the_need_of_a_neighbour() {
        Person neighbour = people.aPerson();
        Call.as("ane").post("/needs", body(neighbour, "Han trenger hjelp")).statusCode(404);
    }

    @Test
    void all_that_is_missing_is_said_at_once() {
        Call.as("ingrid")
                .post("/needs", body("17859444637", " ", "Prøve", "1994-05-17", " "))
                .statusCode(422)
                .body("reasons.code", hasItems("person.national-id.control", "need.report.no-name"))
                .body("reasons.ruleId", hasItem("HPL-08"));
    }

    @Test
    void only_the_unit_that_has_the_need_assesses_it() {
        Person person = people.aPerson();
        String need = "/needs/" + report("ingrid", person, "Trenger flere");
        Map<String, Object> assessment = Map.of("longTerm", true, "coordinated", true, "reason", "Flere");
        Call.as("ingrid").post(need + "/assessment", "\"0\"", assessment).statusCode(404);
        Call.as("turid")
                .post(need + "/assessment", "\"0\"", Map.of("reason", "Flere"))
                .statusCode(400);
        Call.as("turid")
                .post(need + "/assessment", Call.as("turid").etag(need), assessment)
                .statusCode(200);
    }

    @Test
    void a_no_keeps_the_door_open() {
        Person person = people.aPerson();
        String need = "/needs/" + people.steps.offered(person).id();
        Call.as(person)
                .post(
                        need + "/decline",
                        Call.as(person).etag(need),
                        Map.of("wantsCoordinator", false, "textShown", "Vil du?"))
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("askAgainOn", equalTo(people.world.today().plusMonths(3).toString()));
    }

    private String report(String user, Person person, String why) {
        return Call.as(user)
                .post("/needs", body(person, why))
                .statusCode(201)
                .extract()
                .path("need");
    }

    private Map<String, Object> body(Person person, String why) {
        return body(
                person.currentNationalId().orElseThrow().digits(),
                person.givenName(),
                person.familyName(),
                person.birthDate().toString(),
                why);
    }

    private Map<String, Object> body(String number, String given, String family, String born, String why) {
        Map<String, Object> body = new HashMap<>();
        body.put("nationalId", number);
        body.put("givenName", given);
        body.put("familyName", family);
        body.put("birthDate", born);
        body.put("municipality", people.world.cast.fjellvik.id().toString());
        body.put("why", why);
        body.put("personInformed", true);
        return body;
    }
}
