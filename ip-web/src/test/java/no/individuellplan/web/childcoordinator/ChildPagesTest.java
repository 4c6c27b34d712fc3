package no.individuellplan.web.childcoordinator;

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

/** Marit is child coordinator for Ella; Hilde asks for one for Jonathan. */
@QuarkusTest
@TestProfile(Town.class)
class ChildPagesTest {
    private static final String OWN = "/min-plan/barnekoordinator";

    @TestHTTPResource("/")
    String root;

    @Test
    void the_child_coordinator_writes_what_the_family_reads_and_nobody_else() {
        Guest marit = new Guest(root, "marit");
        Page day = marit.open("/arbeid");
        String page = Guest.find(day, "href=\"(/personer/[^\"]+/barnekoordinator)\">Ella");
        Page before = marit.open(page);
        assertThat(before.body()).contains("Marit Lunde er barnekoordinator", "dere slipper to turer");
        assertThat(marit.send(before, page + "/gjort", Map.of("words", "", "day", "1.1.2099"))
                        .body())
                .contains("Velg hvilken oppgave det gjelder.", "Skriv noen ord om det som er gjort.", "fram i tid");
        Page written = marit.send(
                before,
                page + "/gjort",
                Map.of("task", "OVERVIEW", "day", "1.11.2026", "words", "Skrev ned alle timene."));
        assertThat(written.body()).contains("Skrev ned alle timene.");
        Guest turid = new Guest(root, "turid");
        assertThat(turid.open(page).body())
                .contains("Marit Lunde er barnekoordinator", "Spør en om å være barnekoordinator")
                .doesNotContain("Skrev ned alle timene.");
        for (String other : List.of("jonas", "vera", "ingrid", "siv", "gry", "liv")) {
            assertThat(new Guest(root, other).open(page).status()).as(other).isEqualTo(404);
        }
        assertThat(actingFor("morten", "Ella").open(OWN).body())
                .contains("Skrev ned alle timene.", "Marit Lunde", "Vi vil ikke ha barnekoordinator lenger");
        assertThat(new Guest(root, "ane").open(OWN).body()).contains("varer til 18 år, og er over");
        assertThat(new Guest(root, "ane").open("/min-plan").body()).doesNotContain(OWN);
    }

    @Test
    void a_family_wants_one_and_the_unit_asks() {
        Guest hilde = actingFor("hilde", "Jonathan");
        Page asked = hilde.open(OWN);
        assertThat(hilde.open("/min-plan").body()).contains(OWN);
        assertThat(asked.body()).contains("Ønsker dere barnekoordinator?", "Dette betyr et ja");
        Page wrong = hilde.send(asked, OWN, Map.of("answer", "GIVEN"));
        assertThat(wrong.status()).isEqualTo(422);
        Page wanted = hilde.send(asked, OWN, Map.of("answer", "GIVEN", "childsView", "Det er greit"));
        assertThat(wanted.body()).contains("finner en som kan spørres");
        Guest turid = new Guest(root, "turid");
        Page day = turid.open("/arbeid");
        assertThat(day.body()).contains("Familien ønsker barnekoordinator, og ingen er spurt.");
        String page = Guest.find(day, "href=\"(/personer/[^\"]+/barnekoordinator)\">Jonathan");
        Page form = turid.open(page);
        assertThat(turid.send(form, page + "/spor", Map.of()).status()).isEqualTo(422);
        String astrid = Guest.find(form, "value=\"([^\"]+)\">Astrid Løvli");
        assertThat(turid.send(form, page + "/spor", Map.of("whom", astrid)).body())
                .contains("Astrid Løvli ble spurt");
        Guest she = new Guest(root, "astrid");
        assertThat(she.open("/arbeid").body()).contains("Du er spurt om å være barnekoordinator.");
        assertThat(she.send(she.open(page), page + "/ja", Map.of()).body())
                .contains("Astrid Løvli er barnekoordinator", "Skriv hva som er gjort");
        Page ended = hilde.send(hilde.open(OWN), OWN + "/slutt", Map.of());
        assertThat(ended.body()).contains("Ønsker dere barnekoordinator?");
        assertThat(she.open(page).status()).isEqualTo(404);
    }

    private Guest actingFor(String login, String child) {
        Guest guest = new Guest(root, login);
        Page who = guest.open("/min-plan/hvem");
        String person = Guest.find(who, "value=\"([0-9a-f-]{36})\"");
        assertThat(guest.send(who, "/min-plan/hvem", Map.of("person", person)).body())
                .contains(child);
        return guest;
    }
}
