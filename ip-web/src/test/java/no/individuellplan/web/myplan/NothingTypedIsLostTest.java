package no.individuellplan.web.myplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.local.KeycloakTestResource;
import no.individuellplan.local.PlainBrowser;
import no.individuellplan.local.PlainBrowser.Page;
import org.junit.jupiter.api.Test;

/** A form that is sent when the login has ended, without scripts: kept, shown to its writer alone, sent by its writer alone. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
@QuarkusTestResource(KeycloakTestResource.class)
class NothingTypedIsLostTest {
    private static final String MATTERS = "/min-plan/viktig";
    private static final String ONCE_MORE = MATTERS + "?igjen=ja";
    private static final String UNSENT = "/min-plan/ikke-sendt";
    private static final String SESSION = "q_session";
    private static final String WAITS = "usendt";

    @TestHTTPResource("/")
    String root;

    private final PlainBrowser browser = new PlainBrowser();

    @Test
    void what_was_typed_stands_there_after_the_login_and_is_sent_by_its_writer() {
        Page start = open("randi");
        browser.forget(SESSION);
        Page back = write(start, "Jeg vil ha tid til «hagen» & katten.");
        assertThat(back.address().getPath()).isEqualTo(UNSENT);
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.body())
                .contains("Du var logget ut. Det du skrev, er her; se over og send på nytt.")
                .contains("Jeg vil ha tid til «hagen» &amp; katten.");
        Page meanwhile = browser.get(root + "min-plan");
        assertThat(meanwhile.body())
                .contains("Noe du skrev, er ikke sendt ennå.", "href=\"/min-plan/ikke-sendt\"")
                .doesNotContain("«hagen»");
        Page sent = FormOnPage.of(back, ONCE_MORE)
                .with("words", "Jeg vil ha tid til «hagen» & katten.")
                .send(browser);
        assertThat(sent.body())
                .contains("Ordene dine er lagret.", "Jeg vil ha tid til «hagen» &amp; katten.")
                .doesNotContain("er ikke sendt ennå");
        assertThat(browser.cookieNames()).doesNotContain(WAITS);
    }

    @Test
    void another_who_logs_in_afterwards_never_sees_it_and_it_is_gone() {
        Page start = open("randi");
        browser.forget(SESSION);
        write(start, "Bare for meg selv.");
        browser.forgetAllBut(WAITS);
        Page other = browser.logIn(browser.get(root + "min-plan/ikke-sendt"), "kari");
        assertThat(other.body()).contains("Teksten hører til en annen").doesNotContain("Bare for meg selv");
        assertThat(browser.cookieNames()).doesNotContain(WAITS);
        assertThat(browser.get(root + "min-plan").body()).doesNotContain("Bare for meg selv", "er ikke sendt ennå");
    }

    @Test
    void a_form_made_for_one_is_not_taken_from_another_who_has_logged_in_since() {
        Page hers = open("randi");
        String token = FormOnPage.of(hers, MATTERS).value("csrf-token");
        browser.forgetAllBut("csrf-token");
        Page next = open("kari");
        assertThat(next.body()).contains(token);
        Page refused = write(hers, "Skrevet av en annen.");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("Teksten hører til en annen").doesNotContain("Skrevet av en annen");
        assertThat(browser.get(root + "min-plan").body()).doesNotContain("Skrevet av en annen");
    }

    @Test
    void a_form_from_a_page_older_than_its_token_is_shown_again_with_a_new_one() {
        Page start = open("randi");
        browser.forget("csrf-token");
        Page back = write(start, "Skrevet i en gammel side.");
        assertThat(back.address().getPath()).isEqualTo(UNSENT);
        assertThat(back.body()).contains("Siden hadde stått åpen lenge", "Skrevet i en gammel side.");
        Page sent = FormOnPage.of(back, ONCE_MORE)
                .with("words", "Skrevet i en gammel side.")
                .send(browser);
        assertThat(sent.body()).contains("Ordene dine er lagret.");
    }

    @Test
    void a_form_that_another_site_made_is_kept_for_nobody() {
        Page login = browser.post(root + "min-plan/viktig", Map.of("words", "Fra et annet sted."));
        assertThat(login.body()).contains("kc-form-login");
        assertThat(browser.cookieNames()).doesNotContain(WAITS);
        assertThat(browser.logIn(login, "randi").address().getPath()).isEqualTo("/min-plan");
    }

    @Test
    void a_button_without_words_leads_back_to_the_page_to_be_pressed_again() {
        Page start = open("randi");
        String mark = FormOnPage.of(start, MATTERS).value("skrevetAv");
        browser.forget(SESSION);
        Page back = browser.post(root + "min-plan/hvem", Map.of("person", "", "skrevetAv", mark));
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.address().getPath()).isEqualTo("/min-plan");
    }

    @Test
    void what_was_written_for_another_waits_until_one_acts_for_them_again() {
        Page who = open("guri", "min-plan/hvem");
        String asbjorn = who.body().replaceAll("(?s).*value=\"([0-9a-f-]{36})\".*", "$1");
        Page his = FormOnPage.of(who, "/min-plan/hvem").with("person", asbjorn).send(browser);
        browser.forget("for");
        Page waits = write(his, "Han vil ut i skogen.");
        assertThat(waits.body()).contains("Det du skrev, gjelder en annen", "/min-plan/hvem");
        FormOnPage.of(browser.get(root + "min-plan/hvem"), "/min-plan/hvem")
                .with("person", asbjorn)
                .send(browser);
        Page back = browser.get(root + "min-plan/ikke-sendt");
        assertThat(back.body()).contains("på vegne av en annen", "Han vil ut i skogen.");
    }

    @Test
    void a_script_that_saves_is_told_that_it_is_logged_out_and_is_sent_nowhere() {
        Page start = open("randi");
        RestAssured.given()
                .redirects()
                .follow(false)
                .header("HX-Request", "true")
                .formParam("words", "Lagret mens jeg skriver.")
                .formParam("skrevetAv", FormOnPage.of(start, MATTERS).value("skrevetAv"))
                .post(MATTERS)
                .then()
                .statusCode(401)
                .header("Location", org.hamcrest.Matchers.nullValue());
    }

    @Test
    void nothing_waits_for_one_who_has_lost_nothing() {
        open("randi");
        assertThat(browser.get(root + "min-plan/ikke-sendt").body())
                .contains("Det er ikke noe som venter på å bli sendt");
    }

    private Page write(Page page, String words) {
        return FormOnPage.of(page, MATTERS).with("words", words).send(browser);
    }

    private Page open(String login) {
        return open(login, "min-plan");
    }

    private Page open(String login, String address) {
        Page first = browser.get(root + address);
        return first.body().contains("kc-form-login") ? browser.logIn(first, login) : first;
    }
}
