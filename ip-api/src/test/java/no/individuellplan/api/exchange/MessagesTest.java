package no.individuellplan.api.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.ImportMessage;
import no.individuellplan.core.message.MessageFormat.Address;
import no.individuellplan.core.message.MessageFormat.Dialog;
import no.individuellplan.core.message.MessageFormat.Patient;
import no.individuellplan.core.message.MessageFormat.Topic;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.World;
import org.junit.jupiter.api.Test;

/** Another organisation's system, over HTTP: its own messages, in the words of the MSH API. */
@QuarkusTest
class MessagesTest {
    private static final String HOSPITAL = "machine-310900095";
    private static final String MUNICIPALITY = "machine-310900001";
    private static final String DPS = "99900102";
    private static final String PSYKISK = "99900002";
    private static final Instant MADE = Instant.parse("2025-08-21T09:39:57Z");

    @Inject
    World world;

    @Test
    void a_token_is_needed_and_must_be_that_of_a_system() {
        given().header("api-version", "2")
                .header("nhn-source-system", "Test 1")
                .get(MessagesResource.ROOT + "?ReceiverHerIds=" + DPS)
                .then()
                .statusCode(401);
        as("ingrid")
                .get("?ReceiverHerIds=" + DPS)
                .then()
                .statusCode(403)
                .body("requestId", notNullValue())
                .body("stackTrace", nullValue());
        as("unknown").get("?ReceiverHerIds=" + DPS).then().statusCode(401);
    }

    @Test
    void the_call_says_which_version_it_speaks_and_from_which_system() {
        given().header("Authorization", "Bearer " + HOSPITAL)
                .header("nhn-source-system", "Test 1")
                .get(MessagesResource.ROOT + "?ReceiverHerIds=" + DPS)
                .then()
                .statusCode(400)
                .body("error", containsString("api-version"));
        given().header("Authorization", "Bearer " + HOSPITAL)
                .header("api-version", "2")
                .get(MessagesResource.ROOT + "?ReceiverHerIds=" + DPS)
                .then()
                .statusCode(400)
                .body("error", containsString("nhn-source-system"));
    }

    @Test
    void what_lies_here_is_listed_fetched_marked_and_then_gone() {
        EMessage laid = laid();
        as(HOSPITAL)
                .get("?ReceiverHerIds=" + DPS + "&ReceiverHerIds=99900105&MessagesToFetch=100")
                .then()
                .statusCode(200)
                .body("id", hasItem(laid.id().value().toString()))
                .body("[0].senderHerId", nullValue())
                .body("[0].receiverHerId", equalTo(Integer.valueOf(DPS)));
        String only = "?ReceiverHerIds=" + DPS + "&IncludeMetadata=true&BusinessDocumentId=" + laid.msgId();
        as(HOSPITAL)
                .get(only + "&SenderHerId=" + PSYKISK)
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].contentType", equalTo("application/xml"))
                .body("[0].senderHerId", equalTo(Integer.valueOf(PSYKISK)))
                .body("[0].businessDocumentId", equalTo(laid.msgId().toString()))
                .body("[0].businessDocumentGenDate", equalTo("2025-08-21T11:39:57"))
                .body("[0].isAppRec", equalTo(false));
        as(HOSPITAL).get(only + "&SenderHerId=1").then().statusCode(200).body("", empty());
        as(HOSPITAL)
                .get("/" + laid.id().value())
                .then()
                .statusCode(200)
                .body("receiverHerId", equalTo(Integer.valueOf(DPS)));
        String document = as(HOSPITAL)
                .get("/" + laid.id().value() + "/business-document")
                .then()
                .statusCode(200)
                .body("contentTransferEncoding", equalTo("base64"))
                .extract()
                .path("businessDocument");
        assertThat(Base64.getDecoder().decode(document)).isEqualTo(laid.original());
        as(HOSPITAL)
                .get("/" + laid.id().value() + "/status")
                .then()
                .statusCode(200)
                .body("[0].transportDeliveryState", equalTo("Unconfirmed"));

        as(HOSPITAL).put("/" + laid.id().value() + "/read/" + DPS).then().statusCode(204);

        as(HOSPITAL).get(only).then().statusCode(200).body("", empty());
        as(HOSPITAL)
                .get("/" + laid.id().value() + "/status")
                .then()
                .body("[0].transportDeliveryState", equalTo("Acknowledged"))
                .body("[0].appRecStatus", nullValue());
    }

    @Test
    void another_organisations_addresses_are_refused_and_its_messages_not_there() {
        EMessage laid = laid();
        String one = "/" + laid.id().value();
        as(MUNICIPALITY).get("?ReceiverHerIds=" + DPS).then().statusCode(403);
        as(MUNICIPALITY)
                .get("?ReceiverHerIds=" + PSYKISK + "&ReceiverHerIds=" + DPS)
                .then()
                .statusCode(403);
        as(MUNICIPALITY).get(one).then().statusCode(404);
        as(MUNICIPALITY).get(one + "/business-document").then().statusCode(404);
        as(MUNICIPALITY).get(one + "/status").then().statusCode(404);
        as(MUNICIPALITY).get(one + "/apprec").then().statusCode(404);
        as(MUNICIPALITY).put(one + "/read/" + DPS).then().statusCode(403);
        as(MUNICIPALITY).put(one + "/read/" + PSYKISK).then().statusCode(404);
        as(MUNICIPALITY)
                .body(Map.of("appRecStatus", "Ok"))
                .post(one + "/apprec/" + DPS)
                .then()
                .statusCode(403);
        as(HOSPITAL)
                .get("?ReceiverHerIds=" + DPS)
                .then()
                .body("id", hasItem(laid.id().value().toString()));
    }

    @Test
    void what_is_posted_is_kept_once_byte_for_byte() {
        UUID msgId = UUID.randomUUID();
        byte[] document = document(msgId);
        String id = as(MUNICIPALITY)
                .body(post(document))
                .post()
                .then()
                .statusCode(201)
                .header("Location", containsString(MessagesResource.ROOT + "/"))
                .extract()
                .jsonPath()
                .getString("");
        assertThat(kept(msgId)).singleElement().satisfies(one -> {
            assertThat(one.id().value()).hasToString(id);
            assertThat(one.original()).isEqualTo(document);
            assertThat(one.receiverHer()).isEqualTo(DPS);
        });
        as(MUNICIPALITY).body(post(document)).post().then().statusCode(409).body("errorCode", equalTo(409));
        assertThat(kept(msgId)).hasSize(1);
        as(MUNICIPALITY)
                .get("/" + id + "/status")
                .then()
                .statusCode(200)
                .body("[0].transportDeliveryState", equalTo("Acknowledged"))
                .body("[0].receiverHerId", equalTo(Integer.valueOf(DPS)))
                .body("[0].appRecStatus", nullValue());
        as(HOSPITAL).get("/" + id + "/status").then().statusCode(404);
    }

    @Test
    void a_document_in_anothers_name_is_refused_kept_for_the_operator_and_not_received() {
        UUID msgId = UUID.randomUUID();
        byte[] document = document(msgId);
        as(HOSPITAL).body(post(document)).post().then().statusCode(403);
        assertThat(kept(msgId)).isEmpty();
        assertThat(world.ports.faults.open(1_000))
                .filteredOn(fault -> java.util.Arrays.equals(fault.content(), document))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.condition()).isEqualTo("abuse:spoofing-attack");
                    assertThat(fault.other()).isEqualTo("310900095");
                });
    }

    @Test
    void what_cannot_be_delivered_is_refused_and_says_why_without_repeating_it() {
        as(MUNICIPALITY)
                .body(post("hemmelig".getBytes(StandardCharsets.UTF_8)))
                .post()
                .then()
                .statusCode(400)
                .body("error", not(containsString("hemmelig")));
        as(MUNICIPALITY)
                .body(Map.of(
                        "businessDocument",
                        "%%%",
                        "contentType",
                        "application/xml",
                        "contentTransferEncoding",
                        "base64"))
                .post()
                .then()
                .statusCode(400);
        as(MUNICIPALITY)
                .body(Map.of(
                        "businessDocument", "aGVp", "contentType", "text/plain", "contentTransferEncoding", "base64"))
                .post()
                .then()
                .statusCode(400);
        as(MUNICIPALITY)
                .body(Map.of("contentType", "application/xml", "contentTransferEncoding", "base64"))
                .post()
                .then()
                .statusCode(400)
                .body("requestId", notNullValue())
                .body("validationErrors", hasItem("businessDocument"));
        as(MUNICIPALITY)
                .body("{\"businessDocument\": ")
                .post()
                .then()
                .statusCode(400)
                .body("requestId", notNullValue());
        as(MUNICIPALITY)
                .body(Map.of(
                        "businessDocument",
                        Base64.getEncoder().encodeToString(document(UUID.randomUUID())),
                        "contentType",
                        "application/xml",
                        "contentTransferEncoding",
                        "base64",
                        "receiverHerIdsSubset",
                        List.of(99900105)))
                .post()
                .then()
                .statusCode(400);
    }

    @Test
    void the_receiver_answers_once() {
        EMessage laid = laid();
        String receipt = "/" + laid.id().value() + "/apprec/" + DPS;
        as(HOSPITAL)
                .body(Map.of("appRecStatus", "Rejected"))
                .post(receipt)
                .then()
                .statusCode(400);
        as(HOSPITAL)
                .body(Map.of("appRecStatus", "OkErrorInMessagePart"))
                .post(receipt)
                .then()
                .statusCode(400);
        as(HOSPITAL).body(Map.of("appRecStatus", "Maybe")).post(receipt).then().statusCode(400);

        as(HOSPITAL)
                .body(Map.of(
                        "appRecStatus",
                        "Rejected",
                        "appRecErrorList",
                        List.of(Map.of("errorCode", "E21", "details", "Mottaker finnes ikke"))))
                .post(receipt)
                .then()
                .statusCode(201);
        as(HOSPITAL).body(Map.of("appRecStatus", "1")).post(receipt).then().statusCode(409);
        world.post.read();

        as(HOSPITAL)
                .get("/" + laid.id().value() + "/apprec")
                .then()
                .statusCode(200)
                .body("[0].appRecStatus", equalTo("Rejected"))
                .body("[0].appRecErrorList[0].errorCode", equalTo("E21"))
                .body("[0].appRecErrorList[0].details", equalTo("Mottaker finnes ikke"));
    }

    @Test
    void what_is_asked_for_must_make_sense() {
        for (String query : List.of(
                "",
                "?ReceiverHerIds=abc",
                "?ReceiverHerIds=" + DPS + "&MessagesToFetch=0",
                "?ReceiverHerIds=" + DPS + "&MessagesToFetch=101",
                "?ReceiverHerIds=" + DPS + "&OrderBy=3",
                "?ReceiverHerIds=" + DPS + "&IncludeMetadata=maybe",
                "/not-a-guid",
                "/not-a-guid/business-document",
                "/not-a-guid/status")) {
            as(HOSPITAL).get(query).then().statusCode(400).body("requestId", notNullValue());
        }
        as(HOSPITAL).put("/" + UUID.randomUUID() + "/read/0").then().statusCode(400);
        as(HOSPITAL).get("/" + UUID.randomUUID()).then().statusCode(404);
        as(HOSPITAL)
                .get("?ReceiverHerIds=" + DPS + "&BusinessDocumentId=no-guid")
                .then()
                .statusCode(200)
                .body("", empty());
    }

    private EMessage laid() {
        UUID msgId = UUID.randomUUID();
        EMessage message = new EMessage(
                new EMessageId(world.ports.ids.next()),
                EMessage.Direction.OUT,
                msgId,
                "DIALOG_HELSEFAGLIG",
                msgId,
                PSYKISK,
                DPS,
                world.cast.psykisk.id(),
                null,
                null,
                null,
                MADE,
                EMessageState.SENT,
                MADE,
                null,
                null,
                document(msgId),
                0);
        world.run(ImportMessage.ACTOR, () -> {
            world.ports.messages.add(message);
            world.ports.mailboxes.lay(message.id(), DPS, MADE);
        });
        return message;
    }

    /** From the municipality's service to the clinic. */
    private byte[] document(UUID msgId) {
        Person ane = world.cast.ane;
        return world.ports.format.write(new Dialog(
                msgId,
                MADE,
                msgId,
                null,
                new Address("Fjellvik kommune", "99900001", "Psykisk helsetjeneste", PSYKISK),
                new Address("Havnes sykehus HF", "99900101", "DPS Havnes", DPS),
                new Patient(
                        ane.givenName(),
                        ane.familyName(),
                        ane.currentNationalId().orElseThrow(),
                        ane.birthDate()),
                "Samarbeid",
                "Passer tirsdag?",
                "Marit",
                "Lunde",
                null,
                null,
                false,
                Topic.ABOUT_PATIENT,
                List.of()));
    }

    private List<EMessage> kept(UUID msgId) {
        return world.ports.messages.all().stream()
                .filter(one -> one.direction() == EMessage.Direction.IN && msgId.equals(one.msgId()))
                .toList();
    }

    private static Map<String, Object> post(byte[] document) {
        return Map.of(
                "businessDocument", Base64.getEncoder().encodeToString(document),
                "contentType", "application/xml",
                "contentTransferEncoding", "base64");
    }

    private static RequestSpecification as(String who) {
        return given().basePath(MessagesResource.ROOT)
                .header("Authorization", "Bearer " + who)
                .header("api-version", "2")
                .header("nhn-source-system", "Test 1")
                .contentType(ContentType.JSON);
    }
}
