package no.individuellplan.web.story;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.individuellplan.local.BrokeredLogin;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.local.KeycloakTestResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** One plan, from the reported need to the day it is taken back, through the API and with real logins. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
@QuarkusTestResource(KeycloakTestResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApiStoryTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SHOWN = "Vil du at vi lager en individuell plan sammen med deg?";

    private final AnotherSystem ingrid = new AnotherSystem("ingrid");
    private final AnotherSystem henrik = new AnotherSystem("henrik");
    private final AnotherSystem turid = new AnotherSystem("turid");
    private final AnotherSystem marit = new AnotherSystem("marit");
    private final AnotherSystem emil = new AnotherSystem("emil");

    private String need;
    private String person;
    private String plan;
    private String dps;
    private String goal;
    private String agreed;
    private String declined;
    private String thread;

    @Test
    @Order(1)
    void the_nurse_reports_a_need_and_the_same_report_twice_is_one() {
        Map<String, Object> report = report("Trenger hjelp fra flere tjenester over tid.");
        need = ingrid.post("/needs", report)
                .statusCode(201)
                .header("Location", containsString("/api/v1/needs/"))
                .body("receivedBy", equalTo("Koordinerende enhet"))
                .extract()
                .path("need");
        ingrid.post("/needs", report).statusCode(201).body("need", equalTo(need));
        henrik.post("/needs", report("Går til flere av oss.")).statusCode(201).body("need", equalTo(need));
        turid.get("/needs/" + need)
                .statusCode(200)
                .body("state", equalTo("REPORTED"))
                .body("person.name", equalTo("Emil Sand"))
                .body("reports", hasSize(2));
    }

    @Test
    @Order(2)
    void the_coordinating_unit_assesses_and_offers() {
        person = turid.read("/needs/" + need).getString("person.id");
        String seen = turid.etag("/needs/" + need);
        Map<String, Object> assessment =
                Map.of("longTerm", true, "coordinated", true, "reason", "Flere tjenester, over lang tid.");
        turid.post("/needs/" + need + "/assessment", seen, assessment)
                .statusCode(200)
                .body("state", equalTo("ENTITLED"));
        turid.post("/needs/" + need + "/assessment", seen, assessment)
                .statusCode(412)
                .header("ETag", turid.etag("/needs/" + need))
                .body("type", equalTo("urn:individuell-plan:problem:stale-version"));
        turid.post("/needs/" + need + "/offer", turid.etag("/needs/" + need), Map.of())
                .statusCode(200)
                .body("state", equalTo("OFFERED"));
    }

    @Test
    @Order(3)
    void the_person_says_yes_and_gets_one_plan_and_no_second() {
        JsonPath page = emil.read("/persons/me");
        assertThat(page.getString("need.state")).isEqualTo("OFFERED");
        assertThat(page.getBoolean("mayAnswer")).isTrue();
        plan = emil.post("/needs/" + need + "/acceptance", emil.etag("/needs/" + need), Map.of("textShown", SHOWN))
                .statusCode(201)
                .header("Location", containsString("/api/v1/plans/"))
                .extract()
                .path("plan");
        emil.post("/needs/" + need + "/acceptance", emil.etag("/needs/" + need), Map.of("textShown", SHOWN))
                .statusCode(422)
                .body("reasons.ruleId", hasItem("IPF-09"));
        turid.post("/needs/" + need + "/offer", turid.etag("/needs/" + need), Map.of())
                .statusCode(422)
                .body("reasons.code", hasItem("need.offer.has-plan"))
                .body("reasons.citation", hasItem(containsString("§ 9")));
    }

    @Test
    @Order(4)
    void a_coordinator_is_asked_and_accepts() {
        String chair = "/persons/" + person + "/coordinator";
        turid.post(
                        chair + "/request",
                        turid.etag(chair),
                        Map.of("employee", employee(turid, "310900036", "Marit Lunde")))
                .statusCode(200)
                .body("asked.name", equalTo("Marit Lunde"))
                .body("holder", nullValue());
        assertThat(marit.read("/day").getList("findAll { it.person.id == '" + person + "' }.kind", String.class))
                .containsExactly("TO_COORDINATE");
        marit.post(chair + "/acceptance", marit.etag(chair), Map.of())
                .statusCode(200)
                .body("holder.name", equalTo("Marit Lunde"));
        marit.get("/plans/" + plan)
                .statusCode(200)
                .body("reader", equalTo("COORDINATOR"))
                .body("plan.state", equalTo("IN_PREPARATION"))
                .body("missing.citation", hasItems(containsString("bokstav b"), containsString("bokstav h")));
    }

    @Test
    @Order(5)
    void only_the_person_words_the_goals() {
        goal = emil.post(
                        "/plans/" + plan + "/goals",
                        Map.of("area", "HEALTH", "words", "Jeg vil sove om natta.", "why", "Da orker jeg mer."))
                .statusCode(201)
                .extract()
                .path("id");
        emil.post("/plans/" + plan + "/goals", Map.of("parent", goal, "words", "Legge meg før midnatt."))
                .statusCode(201)
                .body("area", equalTo("HEALTH"));
        marit.put("/goals/" + goal + "/words", marit.etag("/goals/" + goal), Map.of("words", "Pasienten sover bedre."))
                .statusCode(422)
                .body("reasons.ruleId", hasItem("PBRL-08"));
    }

    @Test
    @Order(6)
    void a_service_comes_in_with_the_persons_yes_and_its_own() {
        dps = unit("310900109");
        ingrid.get("/plans/" + plan).statusCode(404);
        marit.post(
                        "/plans/" + plan + "/participants",
                        Map.of(
                                "unit",
                                dps,
                                "role",
                                "Behandling",
                                "areas",
                                List.of("HEALTH", "EVERYDAY"),
                                "purpose",
                                "For å følge opp søvn og hverdag sammen."))
                .statusCode(201)
                .body("state", equalTo("PROPOSED"));
        assertThat(waiting(ingrid)).isEmpty();
        String question = emil.read("/consents").getString("questions[0].id");
        emil.post(
                        "/consents/questions/" + question + "/answer",
                        Map.of(
                                "answer",
                                "GIVEN",
                                "areas",
                                List.of("HEALTH"),
                                "textShown",
                                "Vil du dele helse med DPS?"))
                .statusCode(200)
                .body("sharing.areas.flatten()", equalTo(List.of("HEALTH")))
                .body("questions", empty());
        JsonPath day = ingrid.read("/day");
        String asked =
                day.getString("find { it.kind == 'TO_TAKE_PART' && it.person.id == '" + person + "' }.participant.id");
        ingrid.post("/participants/" + asked + "/acceptance", ingrid.etag("/participants/" + asked), Map.of())
                .statusCode(200)
                .body("contact.name", equalTo("Ingrid Solberg"));
        ingrid.get("/plans/" + plan)
                .statusCode(200)
                .body("reader", equalTo("PARTICIPANT"))
                .body("areas", equalTo(List.of("HEALTH")))
                .body("parts.goals.words", hasItem("Jeg vil sove om natta."));
    }

    @Test
    @Order(7)
    void measures_are_asked_and_answered_yes_or_no_with_a_reason() {
        agreed = measure("Samtaler om søvn");
        declined = measure("Hjemmebesøk hver kveld");
        ingrid.post("/measures/" + agreed + "/answer", ingrid.etag("/measures/" + agreed), Map.of("answer", "AGREED"))
                .statusCode(200)
                .body("state", equalTo("AGREED"))
                .body("answeredBy.name", equalTo("Ingrid Solberg"));
        ingrid.post(
                        "/measures/" + declined + "/answer",
                        ingrid.etag("/measures/" + declined),
                        Map.of("answer", "DECLINED"))
                .statusCode(422)
                .body("reasons", not(empty()));
        ingrid.post(
                        "/measures/" + declined + "/answer",
                        ingrid.etag("/measures/" + declined),
                        Map.of(
                                "answer",
                                "DECLINED",
                                "reason",
                                "Vi har ingen på vakt om kvelden; spør hjemmetjenesten."))
                .statusCode(200);
        marit.get("/measures/" + declined)
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("reason", containsString("hjemmetjenesten"));
    }

    @Test
    @Order(8)
    void a_plan_with_parts_missing_is_not_made_active() {
        marit.post("/plans/" + plan + "/activation", marit.etag("/plans/" + plan), Map.of())
                .statusCode(422)
                .contentType(startsWith("application/problem+json"))
                .body("reasons.ruleId", hasItem("IPF-10"))
                .body(
                        "reasons.citation",
                        hasItems(
                                containsString("bokstav a"),
                                containsString("bokstav d"),
                                containsString("bokstav g"),
                                containsString("bokstav h"),
                                containsString("bokstav j")))
                .body("reasons.sentence", not(hasItem(nullValue())));
        assertThat(marit.read("/plans/" + plan).getString("plan.state")).isEqualTo("IN_PREPARATION");
    }

    @Test
    @Order(9)
    void a_whole_plan_is_made_active() {
        emil.putFirst(text("RESOURCES"), Map.of("text", "Jeg er god med dyr.")).statusCode(200);
        emil.putFirst(text("NEEDS"), Map.of("text", "Jeg trenger søvn.")).statusCode(200);
        emil.putFirst(text("WHAT_MATTERS"), Map.of("text", "Å være til å stole på."))
                .statusCode(200);
        marit.putFirst(text("CONTACT_DOCTOR"), Map.of("notRelevant", "Ikke alvorlig syk."))
                .statusCode(200);
        marit.putFirst(text("COOPERATION"), Map.of("notRelevant", "Ingen andre nå."))
                .statusCode(200);
        emil.post(contributions(), Map.of("who", "Jeg", "text", "Jeg prøver å legge meg før midnatt."))
                .statusCode(201);
        marit.post(contributions(), Map.of("unit", dps, "who", "DPS Havnes, poliklinikk", "text", "Samtaler."))
                .statusCode(201);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
        marit.put(
                        "/plans/" + plan + "/period",
                        marit.etag("/plans/" + plan),
                        Map.of(
                                "from", today.toString(),
                                "until", today.plusYears(1).toString(),
                                "nextReview", today.plusMonths(6).toString()))
                .statusCode(200);
        marit.post("/plans/" + plan + "/activation", marit.etag("/plans/" + plan), Map.of())
                .statusCode(200)
                .body("state", equalTo("ACTIVE"));
        emil.get("/plans/" + plan)
                .statusCode(200)
                .body("reader", equalTo("PERSON"))
                .body("plan.state", equalTo("ACTIVE"));
    }

    @Test
    @Order(10)
    void a_message_goes_to_the_other_service_is_answered_and_both_are_acknowledged() {
        thread = marit.post(
                        "/plans/" + plan + "/threads",
                        Map.of("to", dps, "subject", "Søvn i sommer", "text", "Kan dere begynne før august?"))
                .statusCode(201)
                .body("person.id", equalTo(person))
                .extract()
                .path("id");
        until(() -> marit.read("/threads/" + thread), "messages[0].eMessage.state", "ACKNOWLEDGED");
        ingrid.get("/plans/" + plan + "/threads")
                .statusCode(200)
                .body("[0].messages[0].text", equalTo("Kan dere begynne før august?"))
                .body("[0].plan", equalTo(plan));
        ingrid.post("/threads/" + thread + "/messages", Map.of("text", "Ja, fra uke 29."))
                .statusCode(201);
        until(() -> ingrid.read("/threads/" + thread), "messages[1].eMessage.state", "ACKNOWLEDGED");
        marit.get("/threads/" + thread)
                .statusCode(200)
                .body("messages.text", equalTo(List.of("Kan dere begynne før august?", "Ja, fra uke 29.")));
        String sent = marit.read("/threads/" + thread).getString("messages[0].eMessage.id");
        marit.get("/e-messages/" + sent + "/original")
                .statusCode(200)
                .contentType(startsWith("application/xml"))
                .body(containsString("MsgHead"));
    }

    @Test
    @Order(11)
    void a_colleague_without_a_task_sees_nothing_and_the_person_sees_that_he_tried() {
        henrik.get("/plans/" + plan).statusCode(404).body("reasons", nullValue());
        henrik.get("/goals/" + goal).statusCode(404);
        henrik.get("/threads/" + thread).statusCode(404);
        JsonPath log = emil.read("/persons/me/access-log?limit=200");
        assertThat(log.getList("findAll { it.kind == 'REFUSED' }.who", String.class))
                .contains("Henrik Vold");
        assertThat(log.getList("findAll { it.kind == 'READ' }.who", String.class))
                .contains("Ingrid Solberg", "Marit Lunde");
    }

    @Test
    @Order(12)
    void two_people_who_edit_at_once_lose_nothing() {
        String seen = emil.etag(text("RESOURCES"));
        assertThat(marit.etag(text("RESOURCES"))).isEqualTo(seen);
        emil.put(text("RESOURCES"), seen, Map.of("text", "Jeg er god med dyr, og har en bror."))
                .statusCode(200);
        marit.put(text("RESOURCES"), seen, Map.of("text", "Emil er god med dyr."))
                .statusCode(412)
                .header("ETag", emil.etag(text("RESOURCES")));
        marit.get(text("RESOURCES")).statusCode(200).body("text", equalTo("Jeg er god med dyr, og har en bror."));
    }

    @Test
    @Order(13)
    void a_text_of_a_hundred_thousand_characters_is_refused_with_words() {
        emil.put(text("RESOURCES"), emil.etag(text("RESOURCES")), Map.of("text", "a".repeat(100_000)))
                .statusCode(422)
                .body("reasons.code", equalTo(List.of("text.too-long")))
                .body("reasons[0].sentence", containsString("for lang"));
    }

    @Test
    @Order(14)
    void forged_expired_and_missing_tokens_are_refused() throws InterruptedException {
        String token = BrokeredLogin.token("marit");
        int middle = token.lastIndexOf('.') + 10;
        String forged =
                token.substring(0, middle) + (token.charAt(middle) == 'A' ? 'B' : 'A') + token.substring(middle + 1);
        String brief = BrokeredLogin.briefToken("marit");
        Thread.sleep(Duration.ofSeconds(3));
        for (String bad : List.of(forged, brief, "nonsense")) {
            given().auth()
                    .oauth2(bad)
                    .get("/api/v1/plans/" + plan)
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", startsWith("Bearer"))
                    .contentType(startsWith("application/problem+json"))
                    .body("status", equalTo(401));
        }
        given().get("/api/v1/plans/" + plan).then().statusCode(401).contentType(startsWith("application/problem+json"));
    }

    @Test
    @Order(15)
    void what_is_taken_back_is_out_of_sight_at_once() {
        emil.post("/consents/withdrawal", Map.of("recipient", dps))
                .statusCode(200)
                .body("sharing", empty());
        ingrid.get("/plans/" + plan).statusCode(404);
        ingrid.get("/goals/" + goal).statusCode(404);
        ingrid.get("/measures/" + agreed).statusCode(404);
        marit.post("/plans/" + plan + "/threads", Map.of("to", dps, "subject", "Søvn", "text", "Går det bra?"))
                .statusCode(422)
                .body("reasons.code", hasItem("message.send.not-shared"));
    }

    @Test
    @Order(16)
    void the_plan_ends_with_the_consent_and_the_coordinator_stays() {
        emil.post("/plans/" + plan + "/withdrawal", emil.etag("/plans/" + plan), Map.of())
                .statusCode(200)
                .body("state", equalTo("ENDED"));
        marit.get("/plans/" + plan).statusCode(404);
        emil.get("/plans/" + plan).statusCode(200).body("plan.state", equalTo("ENDED"));
        marit.get("/persons/" + person + "/coordinator").statusCode(200).body("holder.name", equalTo("Marit Lunde"));
        emil.get("/persons/me").statusCode(200).body("need.askAgainOn", not(nullValue()));
    }

    @Test
    @Order(17)
    void the_description_and_unknown_addresses_are_as_promised_in_the_whole_application() {
        given().accept("application/json")
                .get("/api/v1/openapi")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3.1"))
                .body("info.title", equalTo("Individuell plan"))
                .body("paths.keySet()", not(hasItem(not(startsWith("/api/v1/")))));
        emil.get("/nowhere").statusCode(404).contentType(startsWith("application/problem+json"));
    }

    private Map<String, Object> report(String why) {
        String fjellvik = ingrid.read("/agencies").getString("find { it.organisationNumber == '310900001' }.id");
        return Map.of(
                "nationalId",
                "07878736103",
                "givenName",
                "Emil",
                "familyName",
                "Sand",
                "birthDate",
                "1987-07-07",
                "municipality",
                fjellvik,
                "why",
                why,
                "personInformed",
                true);
    }

    private String measure(String what) {
        return marit.post(
                        "/plans/" + plan + "/measures",
                        Map.of(
                                "goal",
                                goal,
                                "unit",
                                dps,
                                "what",
                                what,
                                "how",
                                "På poliklinikken",
                                "extent",
                                "Ukentlig"))
                .statusCode(201)
                .body("state", equalTo("ASKED"))
                .extract()
                .path("id");
    }

    private List<String> waiting(AnotherSystem who) {
        return who.read("/day").getList("findAll { it.person.id == '" + person + "' }.kind", String.class);
    }

    private String unit(String organisationNumber) {
        return marit.read("/units").getString("find { it.organisationNumber == '" + organisationNumber + "' }.id");
    }

    private String employee(AnotherSystem who, String unit, String name) {
        return who.read("/units/" + unit(unit) + "/staff").getString("find { it.name == '" + name + "' }.id");
    }

    private String text(String kind) {
        return "/plans/" + plan + "/texts/" + kind;
    }

    private String contributions() {
        return "/plans/" + plan + "/contributions";
    }

    private static void until(Supplier<JsonPath> read, String path, String wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String found = read.get().getString(path);
        while (!wanted.equals(found) && System.nanoTime() < end) {
            try {
                Thread.sleep(Duration.ofMillis(200));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
            found = read.get().getString(path);
        }
        assertThat(found).isEqualTo(wanted);
    }
}
