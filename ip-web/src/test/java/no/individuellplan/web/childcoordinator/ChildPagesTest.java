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

/** Marit is child coordinator for Ella. */
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
        assertThat(actingFor("tone", "Ella").open(OWN).body())
                .contains("Skrev ned alle timene.", "Marit Lunde", "Vi vil ikke ha barnekoordinator lenger");
        assertThat(new Guest(root, "ane").open(OWN).body()).contains("varer til 18 år, og er over");
        assertThat(new Guest(root, "ane").open("/min-plan").body()).doesNotContain(OWN);
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
