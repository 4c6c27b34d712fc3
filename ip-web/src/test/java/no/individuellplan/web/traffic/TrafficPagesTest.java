package no.individuellplan.web.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.EMessages;
import no.individuellplan.core.message.ReceiveMessage;
import no.individuellplan.core.message.TransportFault;
import no.individuellplan.core.message.TransportFaults;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.Test;

/** Odd keeps the installation running. */
@QuarkusTest
@TestProfile(Town.class)
class TrafficPagesTest {
    private static final Actor.System PLATFORM = new Actor.System("test");

    @TestHTTPResource("/")
    String root;

    @Inject
    EMessages messages;

    @Inject
    ReceiveMessage receive;

    @Inject
    TransportFaults faults;

    @Inject
    Clock clock;

    @Test
    void the_operator_sees_what_waits_for_whom_and_nothing_of_what_it_says() {
        waitingFor("99977701");
        Page list = new Guest(root, "odd").open("/drift/meldinger");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body())
                .contains("Meldinger i drift", "1 venter.", "99977701", "DIALOG_HELSEFAGLIG", "Venter på å gå ut")
                .doesNotContain("Ane Nygård", "Kari Testesen", "Hemmelige ord");
    }

    @Test
    void the_services_stand_there_by_name() {
        waitingFor("99900102");
        assertThat(new Guest(root, "odd").open("/drift/meldinger").body())
                .contains("DPS Havnes, poliklinikk, Havnes sykehus HF (HER-id 99900102)");
    }

    @Test
    void an_envelope_says_the_technical_side_alone() {
        EMessage message = waitingFor("99977702");
        Page page = new Guest(root, "odd").open("/drift/meldinger/" + message.id());
        assertThat(page.body())
                .contains(message.msgId().toString(), "13 byte", "Prøv nå", "Legg til side")
                .doesNotContain("Hemmelige ord", "Ord om det");
    }

    @Test
    void a_message_is_set_aside_with_a_reason_and_taken_back() {
        EMessage message = waitingFor("99977703");
        String address = "/drift/meldinger/" + message.id();
        Guest odd = new Guest(root, "odd");
        Page unsaid = odd.send(odd.open(address), address + "/legg-til-side", Map.of("reason", " "));
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.body()).contains("Skriv kort hvorfor meldingen legges til side.");
        Page aside = odd.send(unsaid, address + "/legg-til-side", Map.of("reason", "Mottakeren flytter."));
        assertThat(aside.body()).contains("Lagt til side.", "Mottakeren flytter.", "Odd Rustad", "Ta tilbake");
        Page again = odd.send(unsaid, address + "/legg-til-side", Map.of("reason", "En gang til."));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("Den hadde kommet videre").doesNotContain("En gang til.</p>");
        Page back = odd.send(aside, address + "/ta-tilbake", Map.of());
        assertThat(back.body()).contains("Tatt tilbake").doesNotContain("Ta tilbake</button>");
    }

    @Test
    void what_came_and_could_not_be_read_is_there_with_its_code_and_never_its_content() {
        Acting.run(
                PLATFORM,
                () -> receive.receive(("<Hemmelig>" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8), "99900102"));
        assertThat(new Guest(root, "odd").open("/drift/meldinger").body())
                .contains("Inn: Kunne ikke leses")
                .doesNotContain("Hemmelig");
    }

    @Test
    void what_was_stopped_on_the_way_is_there_sealed_until_somebody_has_dealt_with_it() {
        UUID id = UUID.randomUUID();
        TransportFault fault = new TransportFault(
                id,
                "key " + id,
                clock.instant(),
                EMessage.Direction.IN,
                "99900102",
                "99900002",
                "id",
                "DIALOG_HELSEFAGLIG",
                "transport:" + id,
                "Hemmelige ord".getBytes(StandardCharsets.UTF_8),
                null);
        Acting.run(PLATFORM, () -> QuarkusTransaction.requiringNew().run(() -> faults.add(fault)));
        Guest odd = new Guest(root, "odd");
        Page list = odd.open("/drift/meldinger");
        assertThat(list.body()).contains("Stoppet på veien", "transport:" + id).doesNotContain("Hemmelige ord");
        Page done = odd.send(list, "/drift/meldinger/feil/" + id + "/ferdig", Map.of());
        assertThat(done.body()).doesNotContain("transport:" + id);
    }

    @Test
    void others_do_not_know_that_the_page_is_there() {
        String address = "/drift/meldinger/" + waitingFor("99977704").id();
        for (String other : new String[] {"marit", "turid", "ingrid", "astrid"}) {
            Guest guest = new Guest(root, other);
            assertThat(guest.open("/drift/meldinger").status()).as(other).isEqualTo(404);
            assertThat(guest.open(address).status()).as(other).isEqualTo(404);
            assertThat(guest.open("/arbeid").body()).as(other).doesNotContain("/drift/meldinger");
        }
        assertThat(new Guest(root, "odd").open("/arbeid").body()).contains("href=\"/drift/meldinger\"");
    }

    @Test
    void the_operator_sees_no_plan_and_no_message() {
        EMessage message = waitingFor("99977705");
        Guest odd = new Guest(root, "odd");
        assertThat(odd.open("/meldinger/original/" + message.id()).status()).isEqualTo(404);
        assertThat(odd.open("/meldinger").body()).doesNotContain("Ane Nygård");
    }

    private EMessage waitingFor(String her) {
        EMessage message = new EMessage(
                new EMessageId(UUID.randomUUID()),
                EMessage.Direction.OUT,
                UUID.randomUUID(),
                "DIALOG_HELSEFAGLIG",
                UUID.randomUUID(),
                "99900002",
                her,
                null,
                null,
                null,
                null,
                clock.instant(),
                EMessageState.READY,
                clock.instant(),
                null,
                "Ord om det",
                "Hemmelige ord".getBytes(StandardCharsets.UTF_8),
                0);
        Acting.run(PLATFORM, () -> QuarkusTransaction.requiringNew().run(() -> messages.add(message)));
        return message;
    }
}
