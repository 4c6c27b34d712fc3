package no.individuellplan.web.withheld;

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

/** Jonathan is fifteen; Hilde is his mother, and Marit coordinates his plan. Vera at school sees what he shares with her. */
@QuarkusTest
@TestProfile(Town.class)
class KeptPagesTest {
    private static final String OWN = "/min-plan/bare-mitt";
    private static final String MUST_KNOW = "/min-plan/fortalt";
    private static final String MEDICINE = "Ta migrenemedisinen på skolen";
    private static final String TALKS = "Snakke med helsesykepleieren alene";
    private static final String SCHOOL = "Være på skolen tre dager i uka";

    @TestHTTPResource("/")
    String root;

    @Test
    void the_young_person_keeps_shares_and_lets_them_see_again() {
        Guest jonathan = new Guest(root, "jonathan");
        assertThat(jonathan.open("/min-plan").body()).contains("href=\"" + OWN + "\"");
        Page page = jonathan.open(OWN);
        assertThat(page.body())
                .contains(
                        TALKS,
                        "Foreldre har fått vite om dette.",
                        "Valgt av deg",
                        "Delt med Fjellvik skole",
                        "Hilde må hente medisinen");
        assertThat(jonathan.send(page, OWN, Map.of("thing", "", "reason", " ")).body())
                .contains("Velg ett punkt i planen", "Skriv kort hvorfor");
        String school = Guest.find(page, "<option value=\"([0-9a-f-]{36})\">" + SCHOOL);
        Page kept = jonathan.send(page, OWN, Map.of("thing", school, "reason", "Det er mellom meg og skolen."));
        assertThat(kept.body())
                .contains("Hvorfor: Det er mellom meg og skolen.")
                .as("said once")
                .containsOnlyOnce("role=\"status\"");
        Guest vera = new Guest(root, "vera");
        assertThat(planOf(vera, "Jonathan").body())
                .as("no longer covered by the mother's yes")
                .doesNotContain(SCHOOL);
        String unit = Guest.find(kept, "<option value=\"([0-9a-f-]{36})\">Fjellvik skole");
        Page shared = jonathan.send(kept, OWN + "/del", Map.of("item", school, "unit", unit));
        assertThat(shared.body())
                .contains("Jeg sier ja til at Fjellvik skole får se «" + SCHOOL + "» og det som hører til.");
        assertThat(planOf(vera, "Jonathan").body()).contains(SCHOOL);
        Page stopped = jonathan.send(shared, OWN + "/stopp/" + unit + "/" + school, Map.of());
        assertThat(planOf(vera, "Jonathan").body()).doesNotContain(SCHOOL);
        String id = Guest.find(stopped, "(?s)" + SCHOOL + ".*?action=\"" + OWN + "/([0-9a-f-]{36})/slutt\"");
        assertThat(jonathan.send(stopped, OWN + "/" + id + "/slutt", Map.of()).body())
                .doesNotContain("Det er mellom meg og skolen.");
        assertThat(planOf(vera, "Jonathan").body()).contains(SCHOOL);
    }

    @Test
    void the_mother_finds_no_trace() {
        Guest hilde = new Guest(root, "hilde");
        Page who = hilde.open("/min-plan/hvem");
        hilde.send(who, "/min-plan/hvem", Map.of("person", Guest.find(who, "value=\"([0-9a-f-]{36})\"")));
        assertThat(hilde.open(OWN).status()).isEqualTo(404);
        for (String path : List.of("/min-plan", "/min-plan/deling", "/min-plan/rettigheter", "/min-plan/innsyn")) {
            assertThat(hilde.open(path).body()).as(path).doesNotContain(TALKS, OWN, "mitt/");
        }
        assertThat(hilde.sendTo(OWN, Map.of("thing", "HEALTH", "reason", "Jeg prøver"))
                        .status())
                .isNotEqualTo(200);
    }

    @Test
    void the_mother_reads_what_she_must_know_by_itself_and_nobody_else_has_anything_there() {
        Guest hilde = new Guest(root, "hilde");
        assertThat(hilde.open("/min-plan").body()).contains("href=\"" + MUST_KNOW + "\"");
        assertThat(hilde.open("/min-plan/hvem").body()).contains("href=\"" + MUST_KNOW + "\"");
        assertThat(hilde.open(MUST_KNOW).body())
                .contains("Om Jonathan Berge", MEDICINE, "Hilde må hente medisinen", "Marit Lunde")
                .as("what the child was told is the child's")
                .doesNotContain("ikke om samtalene", TALKS, SCHOOL);
        for (String other : List.of("jonathan", "tone", "kari")) {
            Guest guest = new Guest(root, other);
            assertThat(guest.open("/min-plan").body()).as(other).doesNotContain(MUST_KNOW);
            assertThat(guest.open(MUST_KNOW).body())
                    .as(other)
                    .contains("Det er ikke noe her nå.")
                    .doesNotContain(MEDICINE);
        }
        assertThat(new Guest(root, "marit").open(MUST_KNOW).status()).isEqualTo(403);
        assertThat(new Guest(root, "jonathan").open("/min-plan/hvem-har-sett").body())
                .as("he reads that she has looked")
                .contains("Hilde Berge");
    }

    @Test
    void the_coordinator_keeps_looks_at_it_anew_and_tells_what_the_mother_must_know() {
        Guest marit = new Guest(root, "marit");
        Page plan = planOf(marit, "Jonathan");
        String base = Guest.find(plan, "href=\"(/personer/[^\"]+/bare-barnet)\"");
        Page page = marit.open(base);
        assertThat(page.body()).contains(TALKS, "Valgt av Jonathan Berge");
        String school = Guest.find(page, "<option value=\"([0-9a-f-]{36})\">" + SCHOOL);
        assertThat(marit.send(page, base, Map.of("thing", school, "reviewOn", "1.1.2099"))
                        .body())
                .contains("Skriv kort hvorfor", "innen fristen");
        Page kept = marit.send(page, base, Map.of("thing", "LEISURE", "reason", "Det er uro hjemme."));
        assertThat(kept.body()).contains("Alt om", "Hvorfor: Det er uro hjemme.", "Valgt av deg");
        String one = Guest.find(kept, "(?s)uro hjemme.*?href=\"(" + base + "/[0-9a-f-]{36})\"");
        Page look = marit.open(one);
        assertThat(marit.send(look, one, Map.of("words", "")).body()).contains("Velg");
        assertThat(marit.send(look, one, Map.of("outcome", "LIFTED", "words", "Det er rolig igjen."))
                        .body())
                .doesNotContain("Det er uro hjemme.");
        String talks = Guest.find(kept, "(?s)" + TALKS + ".*?href=\"(" + base + "/[0-9a-f-]{36})\"");
        Page childs = marit.open(talks);
        assertThat(childs.body())
                .as("a professional does not lift what the child keeps")
                .doesNotContain("LIFTED");
        String item = Guest.find(childs, "<option value=\"([0-9a-f-]{36})\">" + TALKS);
        assertThat(marit.send(childs, talks + "/fortell", Map.of("item", item)).body())
                .contains("Skriv hva foreldrene trenger dette til", "Fortell barnet først");
    }

    @Test
    void nobody_else_has_such_a_page() {
        Guest marit = new Guest(root, "marit");
        String base = Guest.find(planOf(marit, "Jonathan"), "href=\"(/personer/[^\"]+/bare-barnet)\"");
        for (String other : List.of("vera", "turid", "jonas", "ingrid", "henrik", "siv")) {
            assertThat(new Guest(root, other).open(base).status()).as(other).isEqualTo(404);
        }
        for (String grown : List.of("ane", "kari", "tone")) {
            assertThat(new Guest(root, grown).open(OWN).status()).as(grown).isEqualTo(404);
            assertThat(new Guest(root, grown).open("/min-plan").body())
                    .as(grown)
                    .doesNotContain(OWN);
        }
        assertThat(planOf(marit, "Kari").body()).doesNotContain("bare-barnet");
    }

    private static Page planOf(Guest guest, String name) {
        return guest.open(Guest.find(guest.open("/arbeid"), "href=\"(/personer/[^\"]+/plan)\">" + name));
    }
}
