package no.individuellplan.api.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.individuellplan.api.world.Call;
import no.individuellplan.api.world.FaultyResource;
import no.individuellplan.api.world.SomePeople;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.PlanText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong is answered in words, with what to do, and with nothing that should not be seen. */
@QuarkusTest
class ProblemsTest {
    private static final String NEEDS = "/needs";

    @Inject
    SomePeople people;

    @TestHTTPResource("/api/v1/needs")
    URI needs;

    @Test
    void without_a_login_and_with_a_wrong_one_it_is_401_with_a_challenge() {
        problem(given().get("/api/v1/needs").then(), 401).header("WWW-Authenticate", containsString("Bearer"));
        problem(Call.as("nobody").get(NEEDS), 401).header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void a_login_that_is_not_accepted_says_why() {
        problem(Call.as("ukjent").get(NEEDS), 403).body("reasons.code", equalTo(List.of("sign-in.organisation")));
        problem(Call.as("lav").get(NEEDS), 403)
                .body("reasons.code", equalTo(List.of("sign-in.level")))
                .body("reasons[0].sentence", containsString("BankID"));
        problem(Call.as("stranger").get(NEEDS), 403).body("reasons", nullValue());
    }

    @Test
    void an_address_a_method_or_a_format_that_does_not_exist_is_answered_in_words_too() {
        problem(Call.as("ingrid").get("/nowhere"), 404);
        problem(given().get("/api/v7").then(), 404);
        problem(Call.as("ingrid").get("/needs/not-an-id"), 404);
        problem(Call.as("ingrid").with().delete("/api/v1/needs").then(), 405);
        problem(
                Call.as("ingrid")
                        .with()
                        .contentType(ContentType.TEXT)
                        .body("x")
                        .post("/api/v1/needs")
                        .then(),
                415);
        problem(
                Call.as("ingrid")
                        .with()
                        .accept("image/png")
                        .get("/api/v1/needs")
                        .then(),
                406);
    }

    @Test
    void a_missing_body_and_missing_fields_are_named() {
        problem(Call.as("ingrid").with().post("/api/v1/needs").then(), 400)
                .body("fields.field", equalTo(List.of("body")));
        problem(Call.as("ingrid").post(NEEDS, Map.of("givenName", "Nils")), 400)
                .body("fields.field", hasItem("nationalId"))
                .body("fields.field", hasItem("birthDate"))
                .body("fields.sentence", hasItem("Mangler. Fyll det ut."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"givenName\": | body | linje 1",
                "{\"givnName\": \"Nils\"} | givnName | skrivefeil",
                "{\"birthDate\": \"1. mai\"} | birthDate | 2026-01-31",
                "{\"municipality\": \"9901\"} | municipality | formen",
                "{\"why\": {\"a\": 1}} | why | type",
                "[] | body | type",
            })
    void a_body_that_cannot_be_read_says_where(String body, String field, String words) {
        problem(Call.as("ingrid").post(NEEDS, body), 400)
                .body("fields[0].field", equalTo(field))
                .body("fields[0].sentence", containsString(words));
    }

    @Test
    void a_word_that_is_none_of_the_known_says_which_there_are() {
        problem(
                        Call.as("ingrid")
                                .with()
                                .header("If-Match", "\"0\"")
                                .body("{\"answer\": \"MAYBE\"}")
                                .post("/api/v1/measures/018f2b3e-1111-7000-8000-000000000001/answer")
                                .then(),
                        400)
                .body("fields[0].field", equalTo("answer"))
                .body("fields[0].sentence", containsString("AGREED, DECLINED"));
        problem(Call.as("ingrid").get("/plans/018f2b3e-1111-7000-8000-000000000001/texts/POEM"), 404);
        problem(Call.as("ane").get("/persons/me/access-log?limit=0"), 400).body("fields[0].field", equalTo("limit"));
    }

    @Test
    void a_name_that_is_too_long_is_refused_with_the_limit() {
        Map<String, Object> report = report("Nils");
        report.put("givenName", "N".repeat(201));
        problem(Call.as("ingrid").post(NEEDS, report), 400)
                .body("fields[0].field", equalTo("givenName"))
                .body("fields[0].sentence", containsString("200"));
    }

    @Test
    void a_text_that_is_too_long_is_refused_by_the_rules_with_words() {
        Person person = people.aPerson();
        String plan = people.steps.inPreparation(person).id().toString();
        problem(
                        Call.as(person)
                                .with()
                                .header("If-None-Match", "*")
                                .body(Map.of("text", "å".repeat(100_000)))
                                .put("/api/v1/plans/" + plan + "/texts/" + PlanText.Kind.NEEDS)
                                .then(),
                        422)
                .body("reasons.code", equalTo(List.of("text.too-long")))
                .body("reasons[0].citation", containsString("veileder"));
    }

    @Test
    void a_body_over_a_megabyte_is_too_large_whether_its_length_is_stated_or_not() throws Exception {
        byte[] large =
                ("{\"why\": \"" + "a".repeat(1_000_001) + "\"}").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        problem(Call.as("ingrid").with().body(large).post("/api/v1/needs").then(), 413);
        HttpRequest chunked = HttpRequest.newBuilder(needs)
                .header("Authorization", "Bearer ingrid")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(chunked, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("too-large");
        }
    }

    @ParameterizedTest
    @CsvSource({"nb,Finnes ikke", "nn-NO,Finst ikkje", "en-GB,Does not exist", "no,Finnes ikke", "se,Finnes ikke"})
    void answers_in_the_language_of_the_caller(String language, String title) {
        problem(
                        Call.as("ingrid")
                                .with()
                                .header("Accept-Language", language)
                                .get("/api/v1/nowhere")
                                .then(),
                        404)
                .body("title", equalTo(title));
    }

    @Test
    void what_was_sent_is_never_sent_back() {
        Map<String, Object> report = report("Nils");
        report.put("nationalId", "17859444637");
        problem(Call.as("ingrid").post(NEEDS, report), 422)
                .body("reasons.code", hasItem("person.national-id.control"))
                .body(not(containsString("17859444637")));
    }

    @Test
    void a_fault_of_ours_gives_a_code_and_nothing_else() {
        problem(given().get("/api/v1/faulty").then(), 500)
                .body("code", matchesPattern("[0-9a-f]{8}"))
                .body(not(containsString(FaultyResource.SECRET)))
                .body(not(containsString("Exception")));
    }

    private Map<String, Object> report(String name) {
        Map<String, Object> report = new HashMap<>();
        report.put("nationalId", "17859444636");
        report.put("givenName", name);
        report.put("familyName", "Prøve");
        report.put("birthDate", "1994-05-17");
        report.put("municipality", people.world.cast.fjellvik.id().toString());
        report.put("why", "Trenger hjelp fra flere");
        return report;
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .body("status", equalTo(status))
                .body("type", containsString("urn:individuell-plan:problem:"))
                .body("detail", not(equalTo("")));
    }
}
