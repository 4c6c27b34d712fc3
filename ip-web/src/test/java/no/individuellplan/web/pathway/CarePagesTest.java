package no.individuellplan.web.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.Test;

/** Sindre has been under compulsory care at the ward for nearly three months; Ane comes under it and out of it again. */
@QuarkusTest
@TestProfile(Town.class)
class CarePagesTest {
    @TestHTTPResource("/")
    String root;

    @Test
    void the_service_is_asked_on_the_day_and_prints_what_the_commission_asks_for() {
        Guest silje = new Guest(root, "silje");
        Page day = silje.open("/arbeid");
        assertThat(day.body()).contains("Se på planen sammen", "tre måneder");
        String page = Guest.find(day, "href=\"(/personer/[^\"]+/behandling)\">Sindre Aune");
        assertThat(silje.open(page).body()).contains("Lærebedriften holder plassen av.", "Det er en individuell plan");
        assertThat(silje.open(page + "/utdrag").body())
                .contains("Utdrag om individuell plan", "Sindre Aune", "Koordinator: Marit Lunde", "§§ 37, 44 og 45");
        for (String other : List.of("henrik", "turid", "marit", "siv")) {
            assertThat(new Guest(root, other).open(page + "/utdrag").status())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(new Guest(root, "marit").open("/arbeid").body()).doesNotContain("Se på planen sammen");
    }

    @Test
    void the_service_that_treats_writes_and_the_person_reads_all_of_it() {
        Guest ingrid = new Guest(root, "ingrid");
        String plan = Guest.find(ingrid.open("/arbeid"), "(/personer/[^/\"]+/plan)\">Ane Nygård");
        String page = Guest.find(ingrid.open(plan), "href=\"(/personer/[^\"]+/behandling)\">Behandling og plan");
        Page empty = ingrid.open(page);
        Page wrong = ingrid.send(empty, page + "/begynner", Map.of("from", ""));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Skriv hvilken dag vernet begynte.");
        Page begun = ingrid.send(empty, page + "/begynner", Map.of("from", "1.2.2026"));
        assertThat(begun.body()).contains("Siden 1.2.2026", "Hvordan følges planen opp?");
        assertThat(ingrid.send(begun, page + "/om-planen", Map.of("words", "")).body())
                .contains("Skriv noen ord. Personen leser dem.");
        String words = "Vi ser på målene hver fredag.";
        Page followed = ingrid.send(begun, page + "/om-planen", Map.of("words", words));
        assertThat(followed.body()).contains(words, "Slik følges planen opp");
        assertThat(new Guest(root, "ane").open("/min-plan/behandling").body())
                .contains("Siden 1.2.2026", "Ingrid Solberg", words);
        for (String other : List.of("siv", "marit")) {
            Guest guest = new Guest(root, other);
            assertThat(guest.open(page).status()).as(other).isEqualTo(404);
            assertThat(guest.open(plan).body()).as(other).doesNotContain("Behandling og plan");
        }
        assertThat(ingrid.send(followed, page + "/slutter", Map.of("until", "1.1.2026"))
                        .body())
                .contains("Siste dag kan ikke være før første dag.");
        Page ended = ingrid.send(followed, page + "/slutter", Map.of("until", "2.2.2026"));
        assertThat(ended.address().getPath()).isEqualTo("/arbeid");
        assertThat(ingrid.open(page).body()).contains("Skriv inn tvungent vern").doesNotContain(words);
        assertThat(new Guest(root, "ane").open("/min-plan/behandling").body()).contains("Fra 1.2.2026 til 2.2.2026");
    }

    @Test
    void rehabilitation_with_medicines_is_the_persons_and_the_services_own() {
        Guest ingrid = new Guest(root, "ingrid");
        String plan = Guest.find(ingrid.open("/arbeid"), "(/personer/[^/\"]+/plan)\">Kari Testesen");
        String page = Guest.find(ingrid.open(plan), "href=\"(/personer/[^\"]+/behandling)\">Behandling og plan");
        Page seen = ingrid.open(page);
        assertThat(seen.body()).contains("(LAR). Siden", "Plan og koordinator ble tilbudt", "LAR slutter");
        assertThat(ingrid.open(page + "/utdrag").body()).doesNotContain("LAR");
        assertThat(new Guest(root, "kari").open("/min-plan/behandling").body())
                .contains("(LAR). Siden", "Det er frivillig", "Behandlingen avhenger ikke av hva du svarer.")
                .doesNotContain("Du har rett til å få vite hvorfor");
        for (String other : List.of("henrik", "marit")) {
            assertThat(new Guest(root, other).open(page).status()).as(other).isEqualTo(404);
        }
        assertThat(ingrid.send(seen, page + "/lar/slutter", Map.of("larUntil", "1.1.2020"))
                        .body())
                .contains("Siste dag i LAR kan ikke være før første dag.");
    }

    @Test
    void rehabilitation_with_medicines_begins_a_plan_is_offered_and_it_ends_without_a_reason() {
        Guest ingrid = new Guest(root, "ingrid");
        String plan = Guest.find(ingrid.open("/arbeid"), "(/personer/[^/\"]+/plan)\">Ane Nygård");
        String page = plan.replace("/plan", "/behandling");
        Page empty = ingrid.open(page);
        assertThat(ingrid.send(empty, page + "/lar/begynner", Map.of("larFrom", ""))
                        .body())
                .contains("Skriv hvilken dag LAR begynte.");
        Page begun = ingrid.send(empty, page + "/lar/begynner", Map.of("larFrom", "1.3.2026"));
        assertThat(begun.body()).contains("(LAR). Siden 1.3.2026", "Tilbud om plan og koordinator");
        assertThat(ingrid.send(begun, page + "/lar/tilbud", Map.of("offeredOn", ""))
                        .body())
                .contains("Skriv hvilken dag dere tilbød plan og koordinator.");
        Page offered = ingrid.send(begun, page + "/lar/tilbud", Map.of("offeredOn", "2.3.2026"));
        assertThat(offered.body()).contains("Plan og koordinator ble tilbudt 2.3.2026.");
        Page ended = ingrid.send(offered, page + "/lar/slutter", Map.of("larUntil", "4.3.2026"));
        assertThat(ended.address().getPath()).isEqualTo("/arbeid");
        assertThat(ingrid.open(page).body()).contains("Skriv inn LAR").doesNotContain("2.3.2026");
        assertThat(new Guest(root, "ane").open("/min-plan/behandling").body())
                .contains("(LAR). Fra 1.3.2026 til 4.3.2026", "Plan og koordinator ble tilbudt 2.3.2026.");
    }

    @Test
    void nothing_written_is_said_plainly() {
        assertThat(new Guest(root, "berit").open("/min-plan/behandling").body())
                .contains("Det er ikke skrevet inn noe her");
    }
}
