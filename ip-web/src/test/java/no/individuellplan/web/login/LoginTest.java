package no.individuellplan.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.local.KeycloakTestResource;
import no.individuellplan.local.PlainBrowser;
import no.individuellplan.local.PlainBrowser.Page;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
@QuarkusTestResource(KeycloakTestResource.class)
class LoginTest {
    @TestHTTPResource("/")
    String root;

    private final PlainBrowser browser = new PlainBrowser();

    @Test
    void a_citizen_is_sent_to_id_porten_and_lands_on_the_page_asked_for() {
        Page form = browser.get(root + "min-plan/ankomst");
        assertThat(form.address().getPath()).startsWith("/realms/idporten/");
        Page page = browser.logIn(form, "ane");
        assertThat(page.address().getPath()).isEqualTo("/min-plan/ankomst");
        assertThat(page.body()).isEqualTo("citizen Ane Nygård");
    }

    @Test
    void staff_are_sent_to_helseid_and_act_for_their_unit() {
        Page form = browser.get(root + "arbeid/ankomst");
        assertThat(form.address().getPath()).startsWith("/realms/helseid/");
        Page page = browser.logIn(form, "ingrid");
        assertThat(page.body()).isEqualTo("staff Ingrid Solberg at DPS Havnes, poliklinikk, Havnes sykehus HF");
    }

    @Test
    void the_doors_by_name_lead_to_the_right_login() {
        assertThat(browser.get(root + "logg-inn/innbygger").address().getPath()).startsWith("/realms/idporten/");
        assertThat(browser.get(root + "logg-inn/ansatt").address().getPath()).startsWith("/realms/helseid/");
    }

    @Test
    void a_login_at_a_level_that_is_too_low_ends_with_words_and_a_way_out() {
        Page page = browser.logIn(browser.get(root + "min-plan/ankomst"), "lav");
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).contains("Du kom ikke inn denne gangen", "ikke sikker nok", "/logg-ut");
    }

    @Test
    void an_organisation_that_does_not_take_part_ends_with_words() {
        Page page = browser.logIn(browser.get(root + "arbeid/ankomst"), "ukjent");
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).contains("Virksomheten du logget inn fra, er ikke med her");
    }

    @Test
    void a_citizen_at_the_door_of_staff_is_told_to_log_out_first() {
        browser.logIn(browser.get(root + "min-plan/ankomst"), "ane");
        Page page = browser.get(root + "arbeid/ankomst");
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body())
                .contains("Du er logget inn som deg selv", "/logg-ut")
                .doesNotContain("citizen");
    }

    @Test
    void staff_at_the_door_of_citizens_are_told_to_log_out_first() {
        browser.logIn(browser.get(root + "arbeid/ankomst"), "ingrid");
        Page page = browser.get(root + "min-plan/ankomst");
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).contains("Du er logget inn som ansatt", "/logg-ut");
    }

    @Test
    void log_out_ends_the_session_here_and_at_the_identity_provider() {
        browser.logIn(browser.get(root + "min-plan/ankomst"), "ane");
        Page out = browser.get(root + "logg-ut");
        assertThat(out.address().getPath()).isEqualTo("/");
        assertThat(out.status()).isEqualTo(200);
        assertThat(browser.cookieNames()).noneMatch(name -> name.startsWith("q_session"));
        assertThat(browser.get(root + "min-plan/ankomst").body()).contains("Testinnlogging");
    }

    @Test
    void log_out_without_a_login_goes_to_the_front_page() {
        assertThat(browser.get(root + "logg-ut").address().getPath()).isEqualTo("/");
    }

    @Test
    void a_second_tab_that_comes_back_late_lands_on_the_own_page() {
        browser.logIn(browser.get(root + "min-plan/ankomst"), "ane");
        Page back = browser.getOnce(root + "innlogget");
        assertThat(back.status()).isEqualTo(303);
        assertThat(back.header("location")).endsWith("/min-plan");
    }

    @Test
    void a_form_that_another_site_sends_with_the_session_is_refused() {
        browser.logIn(browser.get(root + "min-plan/ankomst"), "ane");
        Page answer = browser.post(root + "min-plan/ankomst", Map.of("word", "stolen"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("changed");
    }

    @Test
    void a_cancelled_login_ends_with_words_that_do_not_repeat_the_address() {
        Page page = browser.get(root + "innlogging/stoppet?error=access_denied&error_description=Ring%20oss");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Innloggingen ble stoppet").doesNotContain("Ring oss");
    }

    @Test
    void one_who_cancels_at_the_identity_provider_comes_back_to_words() {
        String login = browser.getOnce(root + "min-plan/ankomst").header("location");
        String state = login.replaceAll(".*[?&]state=([^&]+).*", "$1");
        Page page = browser.get(root + "innlogget?error=access_denied&state=" + state);
        assertThat(page.address().getPath()).isEqualTo("/innlogging/stoppet");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Prøv igjen når du vil", "/logg-inn/innbygger");
    }

    @Test
    void a_page_that_nobody_has_written_yet_still_asks_for_a_login_behind_a_door() {
        assertThat(browser.getOnce(root + "drift/finnes-ikke").status()).isEqualTo(302);
    }

    @Test
    void the_front_page_shows_who_is_logged_in() {
        browser.logIn(browser.get(root + "arbeid/ankomst"), "turid");
        assertThat(browser.get(root).body()).contains("Turid Aasen", "/logg-ut");
    }

    @Test
    void the_session_cookie_is_secure_out_of_reach_of_scripts_and_not_sent_along_from_other_sites() {
        Page callback = browser.logInUntil(browser.get(root + "min-plan/ankomst"), "ane", root + "innlogget");
        Page answer = browser.getOnce(callback.address().toString());
        assertThat(answer.headers().get("set-cookie"))
                .filteredOn(cookie -> cookie.startsWith("q_session="))
                .singleElement()
                .asString()
                .contains("Secure", "HTTPOnly", "SameSite=Lax")
                .hasSizeLessThan(4096);
    }
}
