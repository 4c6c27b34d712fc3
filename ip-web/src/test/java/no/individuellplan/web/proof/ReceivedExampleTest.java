package no.individuellplan.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.local.KeycloakTestResource;
import no.individuellplan.local.PlainBrowser;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.story.Guest;
import org.junit.jupiter.api.Test;

/** Messages from outside, handed in through the API: kept, put where they belong or before a human, and acknowledged. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
@QuarkusTestResource(KeycloakTestResource.class)
class ReceivedExampleTest {
    private static final String DPS = "99900102";
    private static final String MUNICIPALITY = "99900002";
    private static final String APPREC_1_1 = "http://www.kith.no/xmlstds/apprec/2012-02-15";
    private static final String APPREC_1_0 = "http://www.kith.no/xmlstds/apprec/2004-11-21";

    @TestHTTPResource("/")
    URI root;

    @Inject
    Raw raw;

    @Test
    void the_official_example_is_kept_shown_to_the_unit_and_acknowledged() throws IOException, SQLException {
        byte[] official = Examples.official();
        String id = taken(handIn("ingrid", official, DPS));

        assertThat(api().get("ingrid", "e-messages/" + id + "/original").body()).isEqualTo(official);
        assertThat(standing(id)).isEqualTo("IN UNMATCHED");
        assertThat(page("ingrid", "meldinger")).contains("/meldinger/uten-person/" + id);
        assertThat(page("ingrid", "meldinger/original/" + id))
                .contains("Line Danser", "EKG tatt i dag", "Rita Lin", "finner ikke sikkert hvem det gjelder");
        assertThat(page("henrik", "meldinger"))
                .as("a colleague in the same unit")
                .contains("/meldinger/uten-person/" + id);
        assertThat(page("marit", "meldinger")).as("another unit").doesNotContain(id);
        assertThat(api().get("marit", "e-messages/" + id + "/original").status())
                .isEqualTo(404);
        isAcknowledged(id, official, APPREC_1_1, "1", List.of());
        itsAttachmentIsHandedOut(id);
    }

    @Test
    void messages_about_kari_land_on_her_plan_and_receipts_for_nothing_of_ours_change_nothing()
            throws IOException, SQLException {
        byte[] first = Examples.ofPlan("ip-01-dialog-helsefaglig-ny");
        byte[] answer = Examples.ofPlan("ip-02-dialog-helsefaglig-svar");
        byte[] deviation = Examples.ofPlan("ip-04-dialog-avvik");
        String firstId = taken(handIn("ingrid", first, DPS));
        String answerId = taken(handIn("marit", answer, MUNICIPALITY));
        String deviationId = taken(handIn("marit", deviation, MUNICIPALITY));
        assertThat(List.of(standing(firstId), standing(answerId), standing(deviationId)))
                .containsOnly("IN IMPORTED");

        JsonNode thread = threadOf("marit", "Individuell plan – ny versjon til gjennomgang");
        assertThat(thread.at("/person").toString()).contains("Testesen");
        assertThat(thread.path("plan").asText()).isEqualTo(planOf("Testesen"));
        assertThat(texts(thread.path("messages"), "author"))
                .containsExactly("Ola Nordmann", "Anne Hansen", "Anne Hansen");
        assertThat(thread.path("messages").get(0).path("text").asText())
                .contains("Nytt delmål 2.1 har DPS som ansvarlig", "Vedlegg: Individuell plan versjon 3");
        String where = "threads/" + thread.path("id").asText();
        assertThat(api().get("ingrid", where).json().path("messages")).hasSize(3);
        assertThat(api().get("kari", where).json().path("messages")).hasSize(3);
        assertThat(page("ingrid", "meldinger/" + thread.path("id").asText()))
                .contains("/meldinger/original/" + firstId + "/vedlegg/1", "Individuell plan versjon 3 (PDF, 1 kB)");
        assertThat(api().get("henrik", where).status())
                .as("a colleague with no task")
                .isEqualTo(404);

        for (var one : List.of(firstId, answerId)) {
            isAcknowledged(one, one.equals(firstId) ? first : answer, APPREC_1_1, "1", List.of());
        }
        isAcknowledged(deviationId, deviation, APPREC_1_0, "1", List.of());
        nothingMovesBy("ip-01-apprec-ok", "marit", MUNICIPALITY);
        nothingMovesBy("ip-01-apprec-avvist-E21", "marit", MUNICIPALITY);
        nothingMovesBy("ip-01-apprec-avvist-E36", "marit", MUNICIPALITY);
        nothingMovesBy("ip-04-apprec-ok", "ingrid", DPS);
    }

    @Test
    void a_referral_is_shown_with_what_it_says_of_the_plan() throws IOException, SQLException {
        byte[] referral = Examples.ofPlan("ip-03-henvisning-ny-tilstand-med-ip");
        String id = taken(handIn("ingrid", referral, DPS));

        assertThat(standing(id)).isEqualTo("IN IMPORTED");
        JsonNode thread = threadOf("ingrid", "Henvisning ny tilstand");
        assertThat(thread.path("plan").asText()).isEqualTo(planOf("Testesen"));
        assertThat(thread.path("messages").get(0).path("text").asText())
                .contains("Har individuell plan: Ja", "Merknad: Koordinator: Ola Nordmann", "Fiktiv problemstilling");
        isAcknowledged(id, referral, APPREC_1_1, "1", List.of());
    }

    @Test
    void a_kind_we_do_not_take_is_kept_and_its_sender_is_told() throws IOException, SQLException {
        byte[] summary = Examples.ofAnotherKind("EPIKRISE", UUID.randomUUID());
        String id = taken(handIn("ingrid", summary, DPS));

        isKeptAndRefused(id, summary, "T10");
        isAcknowledged(id, summary, APPREC_1_1, "2", List.of("T10"));
    }

    @Test
    void a_cancellation_that_overtakes_its_admission_is_held_and_then_takes_it_back() throws IOException, SQLException {
        UUID first = UUID.randomUUID();
        byte[] cancels = Examples.ofCareAboutKari(
                "Pasientlogistikk_Innlagt_pasient_v1-6_Kansellering", UUID.randomUUID(), first);
        byte[] admits = Examples.ofCareAboutKari("Pasientlogistikk_Innlagt_pasient_v1-6_Ny", first, first);
        String cancellation = taken(handIn("marit", cancels, MUNICIPALITY));
        assertThat(standing(cancellation)).isEqualTo("IN HELD");
        String admission = taken(handIn("marit", admits, MUNICIPALITY));
        assertThat(standing(admission)).isEqualTo("IN CANCELLED");
        assertThat(standing(cancellation)).isEqualTo("IN IMPORTED");

        JsonNode thread = threadOf("marit", "Melding om innlagt pasient");
        assertThat(thread.path("messages")).hasSize(2);
        assertThat(thread.path("messages").get(0).path("text").asText())
                .contains("Hendelse", "Pasient innlagt", "Ansvarlig for rapporten", "Gunn");
        assertThat(page("marit", "meldinger/original/" + admission)).contains("kansellert av avsenderen");
        isAcknowledged(admission, admits, APPREC_1_1, "1", List.of());
        isAcknowledged(cancellation, cancels, APPREC_1_1, "1", List.of());
    }

    @Test
    void an_admission_is_on_the_coordinators_day_until_she_says_that_it_is_done() throws IOException, SQLException {
        UUID first = UUID.randomUUID();
        byte[] admits = Examples.ofCareAboutKari("Pasientlogistikk_Innlagt_pasient_v1-6_Ny", first, first);
        String id = taken(handIn("marit", admits, MUNICIPALITY));
        String task =
                kept("select id from follow_up where message_id = '" + id + "'").getFirst();
        String button = "/arbeid/oppfolging/" + task + "/ferdig";

        assertThat(page("turid", "arbeid")).doesNotContain(task);
        Guest marit = Guest.loggedIn(root.toString(), "marit");
        Page day = marit.open("/arbeid");
        assertThat(day.body())
                .contains("Innlagt på sykehus", "Gjelder Kari Testesen. Meldt av DPS Havnes, poliklinikk.")
                .contains("Sykehuset venter en innleggelsesrapport innen et døgn.", button)
                .contains("/meldinger/"
                        + kept("select thread_id from follow_up where id = '" + task + "'")
                                .getFirst());
        assertThat(texts(api().get("marit", "day").json(), "kind")).contains("TO_FOLLOW_UP");
        marit.open("/sprak/nn?back=/arbeid");
        assertThat(marit.open("/arbeid").body()).contains("Innlagd på sjukehus");
        marit.open("/sprak/nb?back=/arbeid");

        Page after = marit.send(day, button, Map.of());
        assertThat(after.body()).contains("Det er ute av dagen din").doesNotContain(button);
        assertThat(marit.send(day, button, Map.of()).status()).isEqualTo(409);
        assertThat(kept("select done_by_name from follow_up where id = '" + task + "'"))
                .containsExactly("Marit Lunde");
    }

    @Test
    void one_who_is_ready_to_leave_is_answered_for_from_the_day() throws IOException, SQLException {
        kariSharesWithTheClinic();
        UUID ready = UUID.randomUUID();
        taken(handIn(
                "marit",
                Examples.ofCareAboutKari("Pasientlogistikk_Utskrivningsklar_pasient_v1-6_Ny", ready, ready),
                MUNICIPALITY));
        Guest marit = Guest.loggedIn(root.toString(), "marit");
        Page day = marit.open("/arbeid");
        assertThat(day.body()).contains("Svar straks på om dere kan ta imot.");
        String address = Guest.find(day, "/arbeid/oppfolging/[0-9a-f-]+/svar");
        Page page = marit.open(address);
        assertThat(page.body()).contains("Kari Testesen er klar til å skrives ut", "Vi har fått meldingen.");
        Page refused = marit.send(page, address, Map.of("text", " "));
        assertThat(refused.status()).isEqualTo(422);
        Page after = marit.send(refused, address, Map.of("text", "Vi tar imot fredag fra klokken 12."));
        assertThat(after.address().getPath()).isEqualTo("/arbeid");
        assertThat(after.body()).doesNotContain(address);
        assertThat(marit.send(page, address, Map.of("text", "Igjen")).status()).isEqualTo(409);
        Quiet.await(raw);
        String sent =
                kept("select convert_from(original, 'UTF8') from e_message where direction = 'OUT' and conversation = '"
                                + ready + "' and answers is null")
                        .getFirst();
        assertThat(sent).contains("Vi tar imot fredag fra klokken 12.").containsPattern("TemaKodet[^>]*V=\"7\"");
        assertThat(Guest.loggedIn(root.toString(), "henrik").open(address).status())
                .as("a colleague of the sender with no task")
                .isEqualTo(404);
    }

    @Test
    void a_hospital_that_has_admitted_somebody_is_told_what_the_person_shares_with_it()
            throws IOException, SQLException {
        UUID admitted = UUID.randomUUID();
        taken(handIn(
                "marit", Examples.ofCareAboutAne("Pasientlogistikk_Innlagt_pasient_v1-6_Ny", admitted), MUNICIPALITY));
        Guest marit = Guest.loggedIn(root.toString(), "marit");
        String address = Guest.find(
                marit.open("/arbeid"),
                "href=\"(/arbeid/oppfolging/[0-9a-f-]+/innleggelsesrapport)\">[^<]*<span[^>]*>: Ane");
        Page page = marit.open(address);
        assertThat(page.body())
                .contains("har meldt at Ane Nygård er innlagt", "Gå tur hver onsdag", "Det personen trenger")
                .doesNotContain("hagesenteret", "middagsplan", "Vurdere søvnkurs");
        String needs = Guest.find(page, "id=\"told-([0-9a-f-]{36})\"[^>]*>\\s*<label[^>]*>Det personen trenger");
        Page refused = marit.send(page, address, Map.of("text", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Velg noe fra planen, eller skriv noe de bør vite.");
        Page after = marit.send(refused, address, Map.of("told", needs, "text", "Søsteren kan ringes når som helst."));
        assertThat(after.address().getPath()).as(after.body()).isEqualTo("/arbeid");
        assertThat(after.body()).doesNotContain(address);
        assertThat(marit.send(page, address, Map.of("told", needs, "text", "Igjen"))
                        .status())
                .isEqualTo(409);
        Quiet.await(raw);
        String sent =
                kept("select convert_from(original, 'UTF8') from e_message where direction = 'OUT' and conversation = '"
                                + admitted + "' and answers is null")
                        .getFirst();
        Examples.isValid(sent.getBytes(StandardCharsets.UTF_8));
        assertThat(sent)
                .contains("INNLEGGELSESRAPPORT", "Søsteren kan ringes", "Ane trenger faste tider")
                .doesNotContain("Gå tur hver onsdag");
        assertThat(Guest.loggedIn(root.toString(), "henrik").open(address).status())
                .as("a colleague of the sender with no task")
                .isEqualTo(404);
    }

    @Test
    void a_sender_is_told_that_something_is_wrong_with_what_was_taken_in() throws IOException, SQLException {
        kariSharesWithTheClinic();
        UUID first = UUID.randomUUID();
        String id = taken(
                handIn("marit", Examples.asNew(Examples.ofPlan("ip-02-dialog-helsefaglig-svar"), first), MUNICIPALITY));
        String thread =
                kept("select thread_id from e_message where id = '" + id + "'").getFirst();
        String address = "/meldinger/" + thread + "/avvik/" + id;
        Guest marit = Guest.loggedIn(root.toString(), "marit");
        assertThat(marit.open("/meldinger/" + thread).body()).contains(address);
        Page page = marit.open(address);
        assertThat(page.body()).contains("Hva er galt?", "DPS tar ansvar for delmål");
        Page refused = marit.send(page, address, Map.of("text", "Gjelder en annen"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Gjelder en annen");
        Page after = marit.send(refused, address, Map.of("what", "WRONG_ADDRESSEE", "text", "Gjelder en annen"));
        assertThat(after.address().getPath()).isEqualTo("/meldinger/" + thread);
        assertThat(after.body()).contains("Feil adressat", "Gjelder en annen");
        Quiet.await(raw);
        String sent = kept("select convert_from(original, 'UTF8') from e_message where direction = 'OUT' and type ="
                        + " 'DIALOG_AVVIK' and thread_id = '" + thread + "'")
                .getFirst();
        Examples.isValid(sent.getBytes(StandardCharsets.UTF_8));
        assertThat(sent).contains("<RefToParent>" + first + "<").contains("DN=\"Feil adressat\"");
        assertThat(Guest.loggedIn(root.toString(), "ingrid").open(address).status())
                .as("whose message it is")
                .isEqualTo(404);
    }

    @Test
    void files_go_with_an_answer_and_are_what_their_bytes_are() throws IOException, SQLException {
        kariSharesWithTheClinic();
        UUID first = UUID.randomUUID();
        String id = taken(
                handIn("marit", Examples.asNew(Examples.ofPlan("ip-02-dialog-helsefaglig-svar"), first), MUNICIPALITY));
        String thread =
                kept("select thread_id from e_message where id = '" + id + "'").getFirst();
        String address = "/meldinger/" + thread;
        Guest marit = Guest.loggedIn(root.toString(), "marit");
        Page page = marit.open(address);
        byte[] pdf = "%PDF-1.7 et kart".getBytes(StandardCharsets.UTF_8);
        Page refused = marit.sendWithFiles(
                page,
                address,
                Map.of("text", "Her er kartet"),
                Map.of("kart.pdf", "MZ program".getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Her er kartet", "Et vedlegg må være PDF, JPEG eller PNG", "Velg dem på nytt");
        assertThat(marit.sendWithFiles(page, address, Map.of("text", " "), Map.of("kart.pdf", pdf))
                        .status())
                .as("a file says nothing of itself")
                .isEqualTo(422);
        assertThat(marit.sendWithFiles(page, address, Map.of("text", "Stor"), Map.of("stor.pdf", pdfOf(10_000_001)))
                        .body())
                .contains("Filene er for store til sammen");
        Page after =
                marit.sendWithFiles(refused, address, Map.of("text", "Her er kartet"), Map.of("Veien hit.pdf", pdf));
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.body()).contains("Her er kartet", "Veien hit (PDF, 1 kB)");
        Guest kari = Guest.atHome(root.toString(), "kari");
        Page hers = kari.open("/min-plan/meldinger/" + thread);
        assertThat(hers.body()).contains("Veien hit (PDF, 1 kB)");
        Page fetched = kari.open(Guest.find(hers, "href=\"(/min-plan/meldinger/[^\"]+/vedlegg/1)\""));
        assertThat(fetched.status()).isEqualTo(200);
        assertThat(fetched.body()).isEqualTo(new String(pdf, StandardCharsets.UTF_8));
        Quiet.await(raw);
        String sent =
                kept("select convert_from(original, 'UTF8') from e_message where direction = 'OUT' and answers is null"
                                + " and thread_id = '" + thread + "'")
                        .getFirst();
        Examples.isValid(sent.getBytes(StandardCharsets.UTF_8));
        assertThat(sent).contains(java.util.Base64.getEncoder().encodeToString(pdf));
        assertThat(marit.sendWithFiles(after, address, Map.of("text", "Uten fil"), Map.of())
                        .body())
                .contains("Uten fil");
    }

    @Test
    void words_that_had_files_with_them_wait_when_the_login_has_ended_and_the_files_are_asked_for_again()
            throws IOException, SQLException {
        kariSharesWithTheClinic();
        String id = taken(handIn(
                "marit",
                Examples.asNew(Examples.ofPlan("ip-02-dialog-helsefaglig-svar"), UUID.randomUUID()),
                MUNICIPALITY));
        String address = "/meldinger/"
                + kept("select thread_id from e_message where id = '" + id + "'")
                        .getFirst();
        Guest marit = Guest.loggedIn(root.toString(), "marit");
        Page page = marit.open(address);
        byte[] pdf = "%PDF-1.7 en plan".getBytes(StandardCharsets.UTF_8);
        for (String lost : List.of("q_session", "csrf-token")) {
            marit.forget(lost);
            Page back = marit.sendWithFiles(page, address, Map.of("text", "Uten " + lost), Map.of("Timeplan.pdf", pdf));
            assertThat(back.address().getPath()).isEqualTo("/arbeid/ikke-sendt");
            assertThat(back.body()).contains("Uten " + lost, "type=\"file\"", "Velg dem på nytt");
            page = marit.sendWithFiles(
                    back, address + "?igjen=ja", Map.of("text", "Uten " + lost), Map.of("Timeplan.pdf", pdf));
            assertThat(page.body()).contains("Uten " + lost, "Timeplan (PDF, 1 kB)");
        }
    }

    private void kariSharesWithTheClinic() throws IOException, SQLException {
        String clinic = kept("select id from unit where her_id = '99900102'").getFirst();
        var shared = api().post(
                        "kari",
                        "consents/sharing",
                        Map.of(
                                "recipient",
                                clinic,
                                "areas",
                                List.of("HEALTH"),
                                "purpose",
                                "For å samarbeide",
                                "until",
                                LocalDate.now().plusDays(90).toString(),
                                "textShown",
                                "Vil du dele dette?"));
        assertThat(shared.status()).isEqualTo(201);
    }

    private static byte[] pdfOf(int length) {
        byte[] bytes = new byte[length];
        System.arraycopy("%PDF-".getBytes(StandardCharsets.UTF_8), 0, bytes, 0, 5);
        return bytes;
    }

    @Test
    void a_service_that_a_discharge_report_names_is_asked_for_as_a_measure() throws IOException, SQLException {
        UUID msgId = UUID.randomUUID();
        taken(handIn("marit", Examples.ofDischargeNaming("Trygghetsalarm ved sengen", msgId), MUNICIPALITY));
        Guest marit = Guest.loggedIn(root.toString(), "marit");
        Page day = marit.open("/arbeid");
        assertThat(day.body()).contains("Nye opplysninger som kan angå planen");
        String address = Guest.find(day, "/personer/[0-9a-f-]+/plan/behov/[0-9a-f-]+");
        Page named = marit.open(address);
        assertThat(named.body()).contains("Trygghetsalarm ved sengen", "Ingenting av det er avtalt.");
        String ask =
                Guest.find(named, "href=\"([^\"]+/tiltak\\?melding=[^\"]+)\"").replace("&amp;", "&");
        Page form = marit.open(ask);
        assertThat(form.body()).contains("Trygghetsalarm ved sengen</textarea>");
        assertThat(marit.open(ask.replaceFirst("nr=0", "nr=1")).status()).isEqualTo(404);
        String who = Guest.find(form, "name=\"who\" value=\"([0-9a-f-]{36})\"");
        Page after = marit.send(
                form, ask.substring(0, ask.indexOf('?')), Map.of("who", who, "what", "Trygghetsalarm ved sengen"));
        assertThat(after.status()).as(after.body()).isEqualTo(200);
        assertThat(kept("select count(*) from measure where what = 'Trygghetsalarm ved sengen'"))
                .containsExactly("1");
        assertThat(Guest.loggedIn(root.toString(), "siv").open(address).status())
                .as("takes part, and does not coordinate")
                .isEqualTo(404);
    }

    @Test
    void a_discharge_report_about_somebody_unknown_waits_with_all_it_says() throws IOException, SQLException {
        byte[] report = Examples.ofCare("Utskrivningsrapport_v1-6_Ny");
        String id = taken(handIn("marit", report, MUNICIPALITY));
        assertThat(standing(id)).isEqualTo("IN UNMATCHED");
        assertThat(page("marit", "meldinger/original/" + id))
                .contains("Hva meldingen gjelder", "finner ikke sikkert hvem det gjelder");
        isAcknowledged(id, report, APPREC_1_1, "1", List.of());
    }

    @Test
    void a_message_with_another_birth_date_waits_until_one_who_follows_up_says_whom_it_is_about()
            throws IOException, SQLException {
        byte[] message = Examples.withWrongBirthDate(UUID.randomUUID());
        String id = taken(handIn("marit", message, MUNICIPALITY));
        assertThat(standing(id)).isEqualTo("IN UNMATCHED");
        String address = "/meldinger/uten-person/" + id;
        Guest marit = Guest.loggedIn(root.toString(), "marit");
        Page page = marit.open(address);
        assertThat(page.body())
                .contains("16.4.1990", "Kari Testesen, født 15.4.1990")
                .contains("Likt: fødselsnummer, etternavn, fornavn. Ulikt: fødselsdato.", "Ingenting er likt.");
        String kari = Guest.find(page, "value=\"([0-9a-f-]{36})\"[^>]*><label[^>]*>Kari Testesen");
        Page refused = marit.send(page, address, Map.of("person", kari, "why", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Skriv hva som gjør deg sikker");
        marit.send(refused, address, Map.of("person", kari, "why", "Ringte poliklinikken. Det er Kari."));
        Quiet.await(raw);
        assertThat(standing(id)).isEqualTo("IN IMPORTED");
        assertThat(marit.open("/meldinger/original/" + id).body()).contains("Ringte poliklinikken");
        assertThat(marit.open(address).status()).isEqualTo(404);
        isAcknowledged(id, message, APPREC_1_1, "1", List.of());
        assertThat(Guest.loggedIn(root.toString(), "turid").open(address).status())
                .as("another mailbox")
                .isEqualTo(404);
    }

    @Test
    void what_is_about_nobody_here_is_set_aside_with_a_reason_and_kept() throws IOException, SQLException {
        String id = taken(handIn(
                "marit",
                Examples.asNew(Examples.ofCare("Helseopplysninger_til_lege_v1-6_Ny"), UUID.randomUUID()),
                MUNICIPALITY));
        assertThat(standing(id)).isEqualTo("IN UNMATCHED");
        String address = "/meldinger/uten-person/" + id;
        Guest marit = Guest.loggedIn(root.toString(), "marit");
        Page page = marit.open(address);
        assertThat(marit.send(page, address + "/ingen", Map.of("reason", "")).body())
                .contains("Skriv kort hvorfor");
        marit.send(page, address + "/ingen", Map.of("reason", "Ukjent her, fastlegen er ringt."));
        assertThat(standing(id)).isEqualTo("IN DISMISSED");
        assertThat(marit.open("/meldinger/original/" + id).body()).contains("lagt til side", "fastlegen er ringt");
    }

    @Test
    void a_file_that_breaks_off_is_refused_and_kept() throws IOException, SQLException {
        byte[] whole = Examples.asNew(Examples.ofPlan("ip-02-dialog-helsefaglig-svar"), UUID.randomUUID());
        byte[] broken = Arrays.copyOf(whole, whole.length - 40);
        String id = taken(handIn("marit", broken, MUNICIPALITY));

        isKeptAndRefused(id, broken, "T01");
        isAcknowledged(id, whole, APPREC_1_1, "2", List.of("T01"));
    }

    @Test
    void an_id_that_is_no_uuid_is_refused_and_told_as_it_was_written() throws IOException, SQLException {
        byte[] odd = Examples.withId(Examples.ofPlan("ip-02-dialog-helsefaglig-svar"), "melding-4711");
        String id = taken(handIn("marit", odd, MUNICIPALITY));

        isKeptAndRefused(id, odd, "E10");
        isAcknowledged(id, odd, APPREC_1_1, "2", List.of("E10"));
    }

    @Test
    void bytes_that_are_no_message_are_kept_and_nobody_is_told() throws IOException, SQLException {
        byte[] bytes = ("hei " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        String id = taken(handIn("marit", bytes, MUNICIPALITY));

        isKeptAndRefused(id, bytes, "T01");
        assertThat(kept("select id from e_message where answers = '" + id + "'"))
                .isEmpty();
    }

    @Test
    void the_same_file_has_one_effect_also_when_it_comes_many_times_at_once() throws IOException, SQLException {
        UUID msgId = UUID.randomUUID();
        byte[] message = Examples.asNew(Examples.ofPlan("ip-02-dialog-helsefaglig-svar"), msgId);
        List<Api.Answer> answers =
                IntStream.range(0, 6)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> unchecked(message)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        Quiet.await(raw);
        Api.Answer again = handIn("marit", message, MUNICIPALITY);

        assertThat(answers).filteredOn(one -> one.status() == 202).hasSize(1);
        assertThat(answers).filteredOn(one -> one.status() == 200).hasSize(5);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("receivedBefore").asBoolean()).isTrue();
        assertThat(kept("select state from e_message where msg_id = '" + msgId + "'"))
                .containsExactly("IMPORTED");
        assertThat(kept("select r.state from e_message r join e_message m on m.id = r.answers where m.msg_id = '"
                        + msgId + "'"))
                .containsExactly("SENT");
        assertThat(kept("select t.id from thread_message t join e_message m on m.id = t.e_message_id where m.msg_id = '"
                        + msgId + "'"))
                .hasSize(1);
    }

    @Test
    void only_the_units_own_staff_bring_messages_to_its_mailbox() throws IOException, SQLException {
        byte[] message = Examples.asNew(Examples.ofPlan("ip-02-dialog-helsefaglig-svar"), UUID.randomUUID());

        assertThat(handIn("ingrid", message, MUNICIPALITY).status()).isEqualTo(404);
        assertThat(handIn("kari", message, MUNICIPALITY).status()).isEqualTo(403);
        assertThat(handIn("marit", message, "12345").status()).isEqualTo(404);
        assertThat(handIn("marit", message, "hvor-som-helst").status()).isEqualTo(400);
        assertThat(handIn("turid", message, MUNICIPALITY).status())
                .as("the coordinating unit of the agency")
                .isEqualTo(202);
    }

    @Test
    void the_operator_of_this_machine_hands_in_with_a_token_and_others_find_no_such_door()
            throws IOException, InterruptedException, SQLException {
        byte[] message = Examples.asNew(Examples.ofPlan("ip-02-dialog-helsefaglig-svar"), UUID.randomUUID());
        String token = "for-tests-on-one-machine-only-operator-0003";

        assertThat(operator(message, token + "x", false).statusCode()).isEqualTo(401);
        assertThat(operator(message, token, true).statusCode())
                .as("through a proxy")
                .isEqualTo(404);
        assertThat(operator(message, token, false).statusCode()).isEqualTo(202);
        assertThat(operator(message, token, false).statusCode()).isEqualTo(200);
        Quiet.await(raw);
    }

    private void isKeptAndRefused(String id, byte[] bytes, String code) throws IOException, SQLException {
        assertThat(standing(id)).isEqualTo("IN REFUSED");
        assertThat(kept("select code from e_message where id = '" + id + "'")).containsExactly(code);
        assertThat(kept("select encode(original, 'hex') from e_message where id = '" + id + "'"))
                .containsExactly(HexFormat.of().formatHex(bytes));
        String staff = kept("select receiver_her from e_message where id = '" + id + "'")
                        .contains(DPS)
                ? "ingrid"
                : "marit";
        assertThat(api().get(staff, "e-messages/" + id + "/original").body()).isEqualTo(bytes);
        assertThat(page(staff, "meldinger")).contains("/meldinger/original/" + id);
    }

    /** Exactly one receipt, valid by the official schemas, with the ends of the message mirrored. */
    private void isAcknowledged(String id, byte[] message, String version, String status, List<String> errors)
            throws SQLException {
        List<String> receipts = kept("select encode(original, 'hex') from e_message where answers = '" + id + "'");
        assertThat(receipts).hasSize(1);
        byte[] bytes = HexFormat.of().parseHex(receipts.getFirst());
        Examples.isValid(bytes);
        ReceiptText receipt = new ReceiptText(bytes);
        ReceiptText original = new ReceiptText(message);
        assertThat(receipt.namespace()).isEqualTo(version);
        assertThat(receipt.status()).isEqualTo(status);
        assertThat(receipt.errors()).isEqualTo(errors);
        assertThat(receipt.original()).isEqualTo(original.msgId());
        assertThat(receipt.originalIssued()).isEqualTo(original.genDate());
        assertThat(receipt.receiptHer("Sender")).isEqualTo(original.messageHer("Receiver"));
        assertThat(receipt.receiptHer("Receiver")).isEqualTo(original.messageHer("Sender"));
    }

    private void nothingMovesBy(String example, String staff, String mailbox) throws IOException, SQLException {
        List<String> before = everything();
        String id = taken(handIn(staff, Examples.ofPlan(example), mailbox));

        assertThat(kept("select state || ' ' || words from e_message where id = '" + id + "'"))
                .containsExactly("IMPORTED RECEIPT_FOR_NOTHING");
        assertThat(kept("select id from e_message where answers = '" + id + "'"))
                .as("a receipt is not acknowledged")
                .isEmpty();
        assertThat(everything()).containsAll(before).hasSize(before.size() + 1);
    }

    /** Every message and every line of every thread, as they stand. */
    private List<String> everything() throws SQLException {
        List<String> all = new ArrayList<>(kept("select id || ' ' || state || ' ' || version from e_message"));
        all.addAll(kept("select id || ' ' || coalesce(readable_at_receiver::text, '') from thread_message"));
        return all;
    }

    private String standing(String id) throws SQLException {
        return kept("select direction || ' ' || state from e_message where id = '" + id + "'")
                .getFirst();
    }

    private String planOf(String familyName) throws SQLException {
        return kept("select l.id from plan l join person p on p.id = l.person_id where p.family_name = '" + familyName
                        + "' and l.state <> 'ENDED'")
                .getFirst();
    }

    private JsonNode threadOf(String user, String subject) throws IOException {
        for (JsonNode one : api().get(user, "threads").json()) {
            if (one.path("subject").asText().equals(subject)) {
                return one;
            }
        }
        throw new AssertionError("No thread «" + subject + "» for " + user);
    }

    private static Stream<String> texts(JsonNode rows, String field) {
        List<String> texts = new ArrayList<>();
        rows.forEach(row -> texts.add(row.path(field).asText()));
        return texts.stream();
    }

    /** The id it was kept under, when it has been read and every receipt it leads to is on its way. */
    private String taken(Api.Answer answer) throws SQLException {
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        Quiet.await(raw);
        return answer.json().path("message").asText();
    }

    private Api.Answer handIn(String user, byte[] bytes, String mailbox) throws IOException {
        return api().post(user, "inbox?mailbox=" + mailbox, "application/xml", bytes);
    }

    private Api.Answer unchecked(byte[] bytes) {
        try {
            return handIn("marit", bytes, MUNICIPALITY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> operator(byte[] bytes, String token, boolean throughProxy)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        root.resolve("/api/v1/operator/inbox?mailbox=" + MUNICIPALITY))
                .header("Content-Type", "application/xml")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes));
        if (throughProxy) {
            request.header("X-Forwarded-For", "192.0.2.1");
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private String page(String user, String path) {
        PlainBrowser browser = new PlainBrowser();
        return browser.logIn(browser.get(root + path), user).body();
    }

    private Api api() {
        return new Api(root);
    }

    private List<String> kept(String sql) throws SQLException {
        try (Connection owner = raw.owner()) {
            return Raw.texts(owner, sql);
        }
    }

    /** To those alone who see the message, and so that no browser takes it for anything else. */
    private void itsAttachmentIsHandedOut(String id) {
        Guest ingrid = Guest.loggedIn(root.toString(), "ingrid");
        String address = Guest.find(
                ingrid.open("/meldinger/original/" + id), "href=\"(/meldinger/original/" + id + "/vedlegg/1)\"");

        Page file = ingrid.open(address);

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).startsWith("%PDF-");
        assertThat(file.headers().get("content-type")).containsExactly("application/pdf");
        assertThat(file.headers().get("content-disposition")).containsExactly("attachment; filename=\"vedlegg-1.pdf\"");
        assertThat(file.headers().get("x-content-type-options")).containsExactly("nosniff");
        assertThat(file.headers().get("content-security-policy").getFirst()).startsWith("sandbox;");
        assertThat(ingrid.open(address.replaceAll("1$", "2")).status())
                .as("no such")
                .isEqualTo(404);
        assertThat(ingrid.open(address.replaceAll("1$", "0")).status()).isEqualTo(404);
        assertThat(Guest.loggedIn(root.toString(), "marit").open(address).status())
                .as("another unit")
                .isEqualTo(404);
    }
}
