package no.individuellplan.web.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.Test;

/** Astrid is privacy officer in Fjellvik. */
@QuarkusTest
@TestProfile(Town.class)
class OversightPagesTest {
    @TestHTTPResource("/")
    String root;

    @Test
    void the_list_names_staff_what_looked_odd_and_nobody_they_looked_at() {
        Page list = new Guest(root, "astrid").open("/personvern");
        assertThat(list.body())
                .contains("Et tegn er ikke en dom")
                .containsPattern("(?s)Se på disse.*Vera Lien.*Utenfor arbeidstiden")
                .containsPattern("(?s)Henrik Vold.*Ble nektet flere ganger")
                .containsPattern("(?s)Sett på.*Jonas Haugen.*Samme etternavn.*I orden")
                .doesNotContain("Ane Nygård", "Randi", "Synne");
    }

    @Test
    void a_sign_shows_who_when_and_why_and_never_the_content() {
        Guest astrid = new Guest(root, "astrid");
        Page sign = astrid.open(address(astrid, "Vera Lien"));
        assertThat(sign.body())
                .contains(
                        "Ella Vik Hansen",
                        "Randi Haugen",
                        "Fjellvik skole",
                        "21.40",
                        "Personen har sagt ja til å dele.")
                .doesNotContain("slå hjul", "Gå på turn", "Spille i korps");
    }

    @Test
    void one_whose_address_is_protected_is_not_named_and_what_lies_behind_is_shown_all_the_same() {
        Guest astrid = new Guest(root, "astrid");
        assertThat(astrid.open(refusedTries(astrid)).body())
                .contains("En person du ikke ser navnet på", "Prøvde å åpne, og ble nektet")
                .doesNotContain("Synne", "Holt");
    }

    @Test
    void the_officers_look_stands_in_the_log_of_the_one_who_was_looked_at() {
        Guest astrid = new Guest(root, "astrid");
        astrid.open(address(astrid, "Henrik Vold"));
        assertThat(new Guest(root, "ane").open("/min-plan/hvem-har-sett").body())
                .contains("Astrid Løvli", "Kontrollerte innsynsloggen i ettertid.");
    }

    @Test
    void a_decision_is_added_and_the_sign_moves_and_the_next_decision_leaves_the_first_as_it_was() {
        Guest astrid = new Guest(root, "astrid");
        String address = refusedTries(astrid);
        Page unsaid = astrid.send(astrid.open(address), address + "/avgjorelse", Map.of("words", ""));
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.body())
                .contains("Velg hva du kom fram til.", "Skriv kort hvorfor", "pasientjournalloven § 22");
        Page asked = astrid.send(
                unsaid,
                address + "/avgjorelse",
                Map.of("outcome", "ASKED_LEADER", "words", "Spurte lederen på døgnenheten."));
        assertThat(asked.body()).contains("Spurte lederen på døgnenheten.");
        assertThat(astrid.open("/personvern").body())
                .containsPattern("(?s)Lederen er spurt.*Silje Dahl</a><p class=\"meta\">Ble nektet");
        Page done = astrid.send(
                asked,
                address + "/avgjorelse",
                Map.of("outcome", "FOLLOW_UP", "words", "Ingen god grunn. Avvik meldt."));
        assertThat(done.body())
                .containsPattern("(?s)Spurte lederen på døgnenheten.*Avvik meldt")
                .contains("Personvern og internkontroll");
    }

    @Test
    void others_do_not_know_that_the_page_is_there() {
        Guest astrid = new Guest(root, "astrid");
        String address = address(astrid, "Vera Lien");
        assertThat(astrid.open("/arbeid").body()).contains("href=\"/personvern\"");
        for (String other : new String[] {"marit", "turid", "henrik", "vera"}) {
            Guest guest = new Guest(root, other);
            assertThat(guest.open("/personvern").status()).as(other).isEqualTo(404);
            assertThat(guest.open(address).status()).as(other).isEqualTo(404);
            assertThat(guest.open("/arbeid").body()).as(other).doesNotContain("href=\"/personvern\"");
        }
    }

    @Test
    void the_officer_sees_no_plan() {
        Guest astrid = new Guest(root, "astrid");
        assertThat(astrid.open("/arbeid").body()).doesNotContain("Ane Nygård");
        String ane = Guest.find(new Guest(root, "marit").open("/arbeid"), "/personer/[^/\"]+/plan");
        assertThat(astrid.open(ane).status()).isEqualTo(404);
    }

    /** Silje has a sign of another kind too. */
    private static String refusedTries(Guest astrid) {
        return address(astrid, "Silje Dahl</a><p class=\"meta\">Ble nektet flere ganger");
    }

    private static String address(Guest astrid, String who) {
        return Guest.find(astrid.open("/personvern"), "href=\"(/personvern/[^\"]+)\">" + who);
    }
}
