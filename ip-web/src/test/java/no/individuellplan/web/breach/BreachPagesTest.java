package no.individuellplan.web.breach;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.Test;

/** Astrid records breaches in Fjellvik; a letter to Berit went to a neighbour. */
@QuarkusTest
@TestProfile(Town.class)
class BreachPagesTest {
    @TestHTTPResource("/")
    String root;

    @Test
    void the_one_it_is_about_reads_it_on_her_own_page_in_plain_words() {
        assertThat(new Guest(root, "berit").open("/min-plan").body())
                .contains("Noe gikk galt med opplysningene dine", "havnet hos en nabo", "Astrid Løvli");
        assertThat(new Guest(root, "ane").open("/min-plan").body()).doesNotContain("Noe gikk galt med");
    }

    @Test
    void the_officer_sees_that_datatilsynet_was_told_in_time_and_who_was_told() {
        Guest astrid = new Guest(root, "astrid");
        Page list = astrid.open("/personvern/avvik");
        assertThat(list.body()).contains("Noe kom til feil mottaker").doesNotContain("Berit");
        assertThat(astrid.open(Guest.find(list, "href=\"(/personvern/avvik/[0-9a-f-]{36})\""))
                        .body())
                .contains("innen fristen", "Berit", "Fikk beskjed", "naboens postkasse");
    }

    @Test
    void a_breach_can_begin_with_a_sign_and_shows_the_hours_left_and_whom_to_tell() {
        Guest astrid = new Guest(root, "astrid");
        String sign = Guest.find(astrid.open("/personvern"), "href=\"(/personvern/[^\"]+)\">Vera Lien");
        String begin = Guest.find(astrid.open(sign), "href=\"(/personvern/avvik/nytt[^\"]+)\"");
        Page form = astrid.open(begin);
        Page unsaid = astrid.send(form, "/personvern/avvik/nytt", Map.of("words", "", "knownTime", "25.10"));
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.body()).contains("Skriv klokkeslettet som 9.30.");
        Page refused = astrid.send(form, "/personvern/avvik/nytt", Map.of("words", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Velg enheten det skjedde i.", "personvernforordningen artikkel 33 og 34");
        String unit = Guest.find(form, "<option value=\"([^\"]{36})\"");
        Page made = astrid.send(
                form,
                "/personvern/avvik/nytt",
                Map.of(
                        "kind",
                        "UNLAWFUL_READING",
                        "unit",
                        unit,
                        "risk",
                        "HIGH",
                        "words",
                        "Leste om fire uten grunn.",
                        "knownOn",
                        Guest.find(form, "name=\"knownOn\" value=\"([^\"]+)\""),
                        "knownTime",
                        Guest.find(form, "name=\"knownTime\" type=\"text\" value=\"([^\"]+)\"")));
        assertThat(made.body())
                .contains("timer igjen", "Ella Vik Hansen", "Har ikke fått beskjed", "Personen skal få beskjed.");
        String here = Guest.find(made, "action=\"(/personvern/avvik/[0-9a-f-]{36})/linje\"");
        Page wrong = astrid.send(made, here + "/person", Map.of("nationalId", "123"));
        assertThat(wrong.status()).isEqualTo(422);
        Page told = astrid.send(made, here + "/beskjed", Map.of("notice", "En ansatt leste planen din uten grunn."));
        assertThat(told.body()).doesNotContain("Har ikke fått beskjed").contains("Dette har de fått vite");
    }

    @Test
    void others_do_not_know_that_the_page_is_there() {
        Guest astrid = new Guest(root, "astrid");
        String one = Guest.find(astrid.open("/personvern/avvik"), "href=\"(/personvern/avvik/[0-9a-f-]{36})\"");
        for (String other : new String[] {"marit", "turid", "vera"}) {
            Guest guest = new Guest(root, other);
            assertThat(guest.open("/personvern/avvik").status()).as(other).isEqualTo(404);
            assertThat(guest.open("/personvern/avvik/nytt").status()).as(other).isEqualTo(404);
            assertThat(guest.open(one).status()).as(other).isEqualTo(404);
        }
    }
}
