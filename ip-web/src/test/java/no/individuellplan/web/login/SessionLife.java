package no.individuellplan.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.individuellplan.local.PlainBrowser;
import no.individuellplan.local.PlainBrowser.Page;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** How long a session lives: renewed while one works, ended by time, by a log-out here and by a log-out elsewhere. */
abstract class SessionLife {
    private static final String PAGE = "min-plan/ankomst";
    private static final String HERSELF = "citizen Ane Nygård";
    static final long TOKEN_MILLIS = 7_000;
    private static final long SESSION_MILLIS = 31_000;

    @TestHTTPResource("/")
    String root;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    URI realm;

    final PlainBrowser browser = new PlainBrowser();

    @Test
    @Order(1)
    void a_token_that_has_expired_is_renewed_without_a_word() throws InterruptedException {
        logIn(browser);
        Thread.sleep(TOKEN_MILLIS);
        Page page = browser.getOnce(root + PAGE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).isEqualTo(HERSELF);
        assertThat(page.headers().get("set-cookie")).anyMatch(cookie -> cookie.startsWith("q_session="));
    }

    @Test
    @Order(1)
    void a_session_whose_time_is_up_leads_to_the_login_and_back_to_the_same_page() throws InterruptedException {
        logIn(browser);
        Thread.sleep(SESSION_MILLIS);
        Page form = browser.get(root + PAGE + "?side=2");
        assertThat(form.address().getPath()).startsWith("/realms/idporten/");
        Page page = browser.logIn(form, "ane");
        assertThat(page.address()).hasPath("/min-plan/ankomst").hasQuery("side=2");
        assertThat(page.body()).isEqualTo(HERSELF);
    }

    @Test
    @Order(1)
    void a_log_out_elsewhere_ends_the_session_here_at_once_and_no_other() throws Exception {
        PlainBrowser onAnotherMachine = new PlainBrowser();
        logIn(onAnotherMachine);
        logIn(browser);
        logOutElsewhere();
        Page after = browser.getOnce(root + PAGE);
        assertThat(after.status()).isEqualTo(302);
        assertThat(after.header("location")).startsWith(realm.toString());
        assertThat(onAnotherMachine.getOnce(root + PAGE).body()).isEqualTo(HERSELF);
        assertThat(browser.get(root + PAGE).body()).contains("kc-form-login");
    }

    @Test
    @Order(1)
    void a_log_out_in_one_window_ends_the_other() {
        logIn(browser);
        browser.get(root + "logg-ut");
        assertThat(browser.get(root + PAGE).body()).contains("kc-form-login").doesNotContain(HERSELF);
    }

    /** As another application of the same login service does it, or the login service's own pages. */
    private void logOutElsewhere() {
        Page sure = browser.get(realm + "/protocol/openid-connect/logout");
        Matcher form = Pattern.compile("(?s)<form[^>]*action=\"([^\"]+)\".*?name=\"session_code\" value=\"([^\"]+)\"")
                .matcher(sure.body());
        assertThat(form.find()).as(sure.body()).isTrue();
        browser.post(
                sure.address().resolve(form.group(1).replace("&amp;", "&")).toString(),
                Map.of("session_code", form.group(2), "confirmLogout", "Logout"));
    }

    private void logIn(PlainBrowser from) {
        assertThat(from.logIn(from.get(root + PAGE), "ane").body()).isEqualTo(HERSELF);
    }
}
