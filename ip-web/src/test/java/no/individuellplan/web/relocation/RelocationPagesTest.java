package no.individuellplan.web.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.Test;

/** Sindre moves from Fjellvik to Sundøy: regrets it, says it anew, and Gry takes his plan over. */
@QuarkusTest
@TestProfile(Town.class)
class RelocationPagesTest {
    private static final String OWN = "/min-plan/flytte";
    private static final String ROW = "href=\"(/behov/flytting/[^\"]+)\">Sindre Aune";

    private static final String DAY =
            LocalDate.now(ZoneId.of("Europe/Oslo")).plusDays(30).toString();

    @TestHTTPResource("/")
    String root;

    @Test
    void a_plan_goes_along_when_the_person_has_said_yes_and_the_new_municipality_takes_over() {
        Guest sindre = new Guest(root, "sindre");
        assertThat(sindre.open("/min-plan").body()).contains("href=\"" + OWN + "\"");
        Page waits = sindre.open(OWN);
        assertThat(waits.body()).contains("Venter på at Sundøy kommune tar over");
        String undo = Guest.find(waits, "action=\"(" + OWN + "/[^\"]+/angre)\"");
        Page form = sindre.send(waits, undo, Map.of("version", version(waits)));
        assertThat(form.body()).contains("Si fra at du flytter", "Ta planen med deg som en fil");
        assertThat(new Guest(root, "gry").open("/behov").body()).doesNotContain("Sindre Aune");
        String sundoy = Guest.find(form, "<option value=\"([^\"]+)\">Sundøy");
        String fjellvik = Guest.find(form, "<option value=\"([^\"]+)\">Fjellvik");
        assertThat(sindre.send(form, OWN, Map.of("to", fjellvik, "movingOn", DAY))
                        .body())
                .contains("Planen hører alt til i denne kommunen.");
        Page asked = sindre.send(form, OWN, Map.of("to", sundoy, "movingOn", DAY));
        assertThat(asked.body()).contains("Skal planen flytte med deg til Sundøy kommune?", "Dette betyr et ja");
        assertThat(sindre.open("/min-plan").body()).contains("Du er spurt om planen skal flytte med deg");
        String answer = Guest.find(asked, "action=\"(" + OWN + "/[^\"]+)\"");
        Page agreed = sindre.send(asked, answer, Map.of("answer", "GIVEN", "version", version(asked)));
        assertThat(agreed.body()).contains("Venter på at Sundøy kommune tar over");
        takesOver();
        assertThat(sindre.open(OWN).body()).contains("Sundøy kommune har tatt over planen", "Gry Fosse");
        Guest turid = new Guest(root, "turid");
        assertThat(turid.open("/behov").body()).contains("Flytter herfra", "Overleveres til og med");
    }

    private void takesOver() {
        Guest gry = new Guest(root, "gry");
        Page list = gry.open("/behov");
        assertThat(list.body()).contains("Flytter hit", "Fra Fjellvik kommune");
        String address = Guest.find(list, ROW);
        Page page = gry.open(address);
        assertThat(page.body()).contains("Marit Lunde").doesNotContain("Fullføre fagbrevet");
        assertThat(gry.send(page, address + "/feil-sted", Map.of("version", version(page), "reason", " "))
                        .body())
                .contains("Skriv hvorfor det er feil sted.");
        assertThat(gry.send(page, address + "/ta-over", Map.of("version", version(page), "whom", ""))
                        .body())
                .contains("Velg");
        String tor = Guest.find(page, "<option value=\"([^\"]+)\">Tor Nesset");
        assertThat(gry.send(page, address + "/ta-over", Map.of("version", version(page), "whom", tor))
                        .body())
                .contains("Dere har tatt over planen.");
    }

    private static String version(Page page) {
        return Guest.find(page, "name=\"version\" value=\"([0-9]+)\"");
    }
}
