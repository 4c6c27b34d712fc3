package no.individuellplan.web.myplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.local.KeycloakTestResource;
import no.individuellplan.local.PlainBrowser;
import no.individuellplan.local.PlainBrowser.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The person's pages as a browser without scripts meets them. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
@QuarkusTestResource(KeycloakTestResource.class)
class OwnPagesTest {
    @TestHTTPResource("/")
    String root;

    private final PlainBrowser browser = new PlainBrowser();

    @Test
    void the_start_page_shows_own_words_goals_and_who_does_what() {
        Page page = open("ane", "min-plan");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Hei, Ane", "Bo trygt i egen leilighet", "Jobbe to dager i uka", "Marit Lunde")
                .contains("lang=\"nb\"");
    }

    @ParameterizedTest
    @CsvSource({
        "olav, Kommunen ser på hva du trenger",
        "berit, Du har takket nei til en plan",
        "sindre, Planen har pause",
        "mona, Du har fått tilbud om en plan",
        "per, Dere lager planen nå",
        "ingeborg, Du har ingen plan ennå",
    })
    void every_phase_has_its_own_words(String login, String words) {
        assertThat(open(login, "min-plan").body()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "min-plan/deling",
                "min-plan/hvem-har-sett",
                "min-plan/meldinger",
                "min-plan/pause",
                "min-plan/avslutt",
                "min-plan/hvem",
                "min-plan/be-om",
                "min-plan/om-meg/ressurser",
                "min-plan/om-meg/bidrag",
            })
    void every_page_of_hers_opens(String address) {
        assertThat(open("ane", address).status()).isEqualTo(200);
    }

    @Test
    void whoever_sees_a_goal_is_named_with_why_and_until_when() {
        Page goal = browser.get(root + first(open("ane", "min-plan"), "/min-plan/mal/"));
        Page readers = browser.get(root + first(goal, "/min-plan/hvem-ser/"));
        assertThat(readers.status()).isEqualTo(200);
        assertThat(readers.body()).contains("Hvem ser dette", "Marit Lunde", "Er koordinator", "Fordi du sa ja ");
        PlainBrowser another = new PlainBrowser();
        String address = root + first(goal, "/min-plan/hvem-ser/");
        assertThat(another.logIn(another.get(address), "kari").status()).isEqualTo(404);
    }

    private static String first(Page page, String beginning) {
        Matcher link = Pattern.compile("href=\"/(" + Pattern.quote(beginning.substring(1)) + "[0-9a-f-]{36})\"")
                .matcher(page.body());
        assertThat(link.find()).as(beginning).isTrue();
        return link.group(1);
    }

    @Test
    void own_words_are_saved_and_the_page_says_so_once() {
        Page start = open("randi", "min-plan");
        Page saved = FormOnPage.of(start, "/min-plan/viktig")
                .with("words", "Jeg vil ha tid til hagen.")
                .send(browser);
        assertThat(saved.body()).contains("Ordene dine er lagret.", "Jeg vil ha tid til hagen.");
        assertThat(browser.get(root + "min-plan").body()).doesNotContain("Ordene dine er lagret.");
    }

    @Test
    void two_texts_at_once_are_both_shown_and_nothing_is_lost() {
        Page start = open("kari", "min-plan");
        FormOnPage.of(start, "/min-plan/viktig")
                .with("words", "Den første teksten.")
                .send(browser);
        Page both = FormOnPage.of(start, "/min-plan/viktig")
                .with("words", "Den andre teksten.")
                .send(browser);
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.body()).contains("Den første teksten.", "Den andre teksten.", "Ingenting er borte");
        Page kept = FormOnPage.of(both, "/min-plan/viktig")
                .with("words", "Den andre teksten.")
                .send(browser);
        assertThat(kept.body()).contains("Ordene dine er lagret.", "Den andre teksten.");
    }

    @Test
    void a_goal_without_words_comes_back_with_what_was_typed() {
        Page start = open("ane", "min-plan");
        Page back = FormOnPage.of(start, "/min-plan/mal")
                .with("goalWords", "")
                .with("goalWhy", "Fordi det gjør meg glad")
                .send(browser);
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.body()).contains("error-summary", "href=\"#goalWords\"", "Fordi det gjør meg glad");
    }

    @Test
    void a_new_goal_gets_a_step_that_is_done_and_undone() {
        Page start = open("ane", "min-plan");
        Page added = FormOnPage.of(start, "/min-plan/mal")
                .with("goalWords", "Lære å lage suppe")
                .with("goalArea", "EVERYDAY")
                .send(browser);
        assertThat(added.body()).contains("Målet er lagt til.", "Lære å lage suppe");
        Page goal = browser.get(root + link(added, "Lære å lage suppe"));
        Page withStep = FormOnPage.of(goal, action(goal, "/steg"))
                .with("what", "Kjøpe gulrøtter")
                .with("until", "24.12.2027")
                .send(browser);
        assertThat(withStep.body()).contains("Steget er lagt til.", "Kjøpe gulrøtter", "24. desember 2027");
        Page done = FormOnPage.of(withStep, action(withStep, "/min-plan/tiltak/"))
                .with("state", "DONE")
                .send(browser);
        assertThat(done.body()).contains("Steget står nå som ferdig", "Angre");
        Page undone = FormOnPage.of(done, action(done, "/tilbake")).send(browser);
        assertThat(undone.body()).contains("Det er angret");
    }

    @Test
    void an_offer_can_wait_and_then_be_accepted() {
        Page start = open("mona", "min-plan");
        Page later = FormOnPage.of(start, action(start, "/ikke-naa")).send(browser);
        assertThat(later.body()).contains("Det ligger her til du vil se på det", "Les tilbudet");
        Page offer = browser.get(root + later.body().replaceAll("(?s).*href=\"/(min-plan/tilbud/[^\"]*)\".*", "$1"));
        Page accepted = FormOnPage.of(offer, action(offer, "/ja")).send(browser);
        assertThat(accepted.body()).contains("Så fint", "Vi finner en koordinator til deg");
    }

    @Test
    void whoever_acts_for_another_sees_it_said_on_every_page() {
        Page who = open("guri", "min-plan/hvem");
        String asbjorn = who.body().replaceAll("(?s).*value=\"([0-9a-f-]{36})\".*", "$1");
        Page his = FormOnPage.of(who, "/min-plan/hvem").with("person", asbjorn).send(browser);
        assertThat(his.body()).contains("Du ser dette på vegne av Asbjørn Kvam.", "Planen til Asbjørn");
    }

    @Test
    void another_persons_goal_is_not_there() {
        Page hers = open("ane", "min-plan");
        String goal = link(hers, "Bo trygt i egen leilighet");
        PlainBrowser other = new PlainBrowser();
        Page page = other.logIn(other.get(root + goal), "kari");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).doesNotContain("Bo trygt");
    }

    @Test
    void who_has_looked_is_told_with_the_reason() {
        assertThat(open("ane", "min-plan/hvem-har-sett").body())
                .contains("Marit Lunde")
                .contains("Hvorfor:");
    }

    @Test
    void sharing_is_stopped_after_the_consequence_is_said() {
        Page sharing = open("kari", "min-plan/deling");
        String stop = sharing.body().replaceAll("(?s).*href=\"/(min-plan/deling/[^\"]*/stopp)\".*", "$1");
        Page consequence = browser.get(root + stop);
        assertThat(consequence.body()).contains("Fra det øyeblikket ser de ikke lenger");
        Page stopped = FormOnPage.of(consequence, "/" + stop).send(browser);
        assertThat(stopped.body()).contains("Delingen er stoppet").doesNotContain(stop);
    }

    private Page open(String login, String address) {
        Page first = browser.get(root + address);
        return first.body().contains("kc-form-login") ? browser.logIn(first, login) : first;
    }

    private static String link(Page page, String words) {
        String id = page.body().replaceAll("(?s).*id=\"goal-([0-9a-f-]{36})\">" + words + ".*", "$1");
        return "min-plan/mal/" + id;
    }

    private static String action(Page page, String part) {
        var forms = Pattern.compile("action=\"([^\"]*" + Pattern.quote(part) + "[^\"]*)\"")
                .matcher(page.body());
        assertThat(forms.find()).as("a form for " + part).isTrue();
        return forms.group(1);
    }
}
