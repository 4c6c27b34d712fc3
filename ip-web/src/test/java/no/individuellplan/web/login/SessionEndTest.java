package no.individuellplan.web.login;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.local.KeycloakTestResource;
import no.individuellplan.web.seen.Chromium;
import no.individuellplan.web.seen.Sight;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In a real browser whose clock is moved: it says before the session ends that it will, and lets one stay (WCAG 2.2.1). */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
@QuarkusTestResource(KeycloakTestResource.class)
class SessionEndTest {
    private static final String SOON = "Om noen minutter logger vi deg ut";
    private static final Sight SIGHT = new Sight(Path.of("target", "session"));
    private static Chromium chromium;

    @TestHTTPResource("/")
    String root;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void one_is_told_politely_and_stays_with_one_press() {
        try (BrowserContext context = context()) {
            Page page = logIn(context);
            page.clock().fastForward("20:00");
            Locator place = page.locator("[data-session-left]");
            assertThat(place).hasAttribute("role", "status");
            assertThat(place).hasText("");
            page.clock().fastForward("05:30");
            assertThat(place).containsText(SOON);
            Assertions.assertThat(page.evaluate("document.activeElement === document.body")
                            .toString())
                    .isEqualTo("true");
            Assertions.assertThat(SIGHT.faults(page, "soon")).isEmpty();
            page.waitForResponse(
                    answer -> answer.url().endsWith("/logg-inn/bli") && answer.status() == 204,
                    () -> place.locator("button").click());
            assertThat(place).containsText("Fint, du er fortsatt logget inn.");
            page.clock().fastForward("00:20");
            assertThat(place).hasText("");
            page.clock().fastForward("20:00");
            assertThat(place).hasText("");
        }
    }

    @Test
    void what_one_does_in_another_window_counts() {
        try (BrowserContext context = context()) {
            Page page = logIn(context);
            page.clock().fastForward("25:30");
            assertThat(page.locator("[data-session-left]")).containsText(SOON);
            Page other = context.newPage();
            other.navigate(root + "min-plan/deling");
            assertThat(page.locator("[data-session-left]")).hasText("");
        }
    }

    @Test
    void at_the_end_it_is_said_that_nothing_on_the_page_is_lost() {
        try (BrowserContext context = context()) {
            Page page = logIn(context);
            page.clock().fastForward("31:00");
            assertThat(page.locator("[data-session-left]")).containsText("Vi har logget deg ut");
            assertThat(page.locator("[data-session-left] button")).hasCount(0);
            Assertions.assertThat(SIGHT.faults(page, "over")).isEmpty();
        }
    }

    @Test
    void one_who_is_not_logged_in_is_told_nothing() {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(root);
            assertThat(page.locator("[data-session-left]")).hasCount(0);
        }
    }

    private Page logIn(BrowserContext context) {
        Page page = context.newPage();
        page.clock().install();
        return InBrowser.logIn(page, root + "min-plan", "ane");
    }

    private static BrowserContext context() {
        return chromium.visitor("nb-NO", true);
    }
}
