package no.individuellplan.web.myplan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.local.KeycloakTestResource;
import no.individuellplan.web.login.InBrowser;
import no.individuellplan.web.proof.Quiet;
import no.individuellplan.web.seen.Chromium;
import no.individuellplan.web.seen.Sight;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In a real browser: nothing typed is lost, and nobody has to press a button for it. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
@QuarkusTestResource(KeycloakTestResource.class)
class SavesWhileTypingIT {
    private static final String SAVED = "Lagret nå, kl.";
    private static final int PATIENT = 60_000;
    private static final Sight SIGHT = new Sight(Path.of("target", "saving"));
    private static Chromium chromium;

    @TestHTTPResource("/")
    String root;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENT);
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void what_is_typed_is_saved_without_a_button_and_stands_there_in_the_next_window() {
        try (BrowserContext machine = chromium.visitor("nb-NO", true)) {
            Page page = logIn(machine, "jonathan", "min-plan");
            List<String> sent = posts(page);
            words(page).fill("");
            words(page).pressSequentially("Jeg vil ha folk som hører etter, og gitaren min.", slowly());
            assertThat(shown(page)).containsText("Ikke lagret ennå");
            assertThat(shown(page)).containsText(SAVED);
            Assertions.assertThat(sent).as("not a saving for each letter").hasSizeLessThan(3);
            Assertions.assertThat(SIGHT.faults(page, "saved")).isEmpty();
            page.close();
            Page next = machine.newPage();
            next.navigate(root + "min-plan");
            assertThat(next.locator("blockquote").first()).containsText("og gitaren min.");
        }
    }

    @Test
    void what_was_typed_just_before_the_page_was_left_is_saved_too() {
        try (BrowserContext machine = chromium.visitor("nb-NO", true)) {
            Page page = logIn(machine, "synne", "min-plan");
            words(page).fill("Skrevet rett før jeg gikk.");
            page.navigate("about:blank");
            Page next = machine.newPage();
            Quiet.until(
                    "what was typed is there",
                    () -> {
                        next.navigate(root + "min-plan");
                        return next.locator("main").textContent().contains("Skrevet rett før jeg gikk.");
                    },
                    true);
        }
    }

    @Test
    void another_who_wrote_meanwhile_is_shown_beside_ones_own_text() {
        try (BrowserContext machine = chromium.visitor("nb-NO", true)) {
            Page first = logIn(machine, "asbjorn", "min-plan");
            Page second = machine.newPage();
            second.navigate(root + "min-plan");
            words(first).fill("Den ene skrev dette.");
            assertThat(shown(first)).containsText(SAVED);
            words(second).fill("Den andre skrev dette.");
            assertThat(second.locator("main")).containsText("Ingenting er borte");
            assertThat(second.locator("#yours")).hasValue("Den andre skrev dette.");
            assertThat(second.locator(".twin__theirs")).containsText("Den ene skrev dette.");
            words(first).fill("Den ene skrev videre.");
            assertThat(shown(first)).containsText(SAVED);
        }
    }

    @Test
    void what_was_typed_when_another_had_written_and_the_page_was_left_waits_to_be_looked_over() {
        try (BrowserContext machine = chromium.visitor("nb-NO", true)) {
            Page first = logIn(machine, "per", "min-plan/om-meg/ressurser");
            Page second = machine.newPage();
            second.navigate(root + "min-plan/om-meg/ressurser");
            first.locator("#words").fill("Den ene skrev dette.");
            assertThat(shown(first)).containsText(SAVED);
            second.locator("#words").fill("Den andre skrev, og lukket.");
            second.navigate("about:blank");
            second.waitForTimeout(2_000);
            second.navigate(root + "min-plan");
            second.locator("a[href='/min-plan/ikke-sendt']").click();
            assertThat(second.locator("main")).containsText("Siden ble lukket før alt var lagret");
            assertThat(second.locator("textarea")).hasValue("Den andre skrev, og lukket.");
            Assertions.assertThat(SIGHT.faults(second, "left")).isEmpty();
            second.locator("main form button").click();
            assertThat(second.locator("main")).containsText("Ingenting er borte");
        }
    }

    @Test
    void without_the_net_it_says_so_and_saves_when_the_net_is_back() {
        try (BrowserContext machine = chromium.visitor("nb-NO", true)) {
            Page page = logIn(machine, "kari", "min-plan/om-meg/behov");
            machine.setOffline(true);
            page.locator("#words").fill("Skrevet uten nett.");
            assertThat(shown(page)).containsText("Du er uten nett");
            assertThat(page.locator("[data-told]")).containsText("Du er uten nett");
            Assertions.assertThat(SIGHT.faults(page, "offline")).isEmpty();
            machine.setOffline(false);
            assertThat(shown(page)).containsText(SAVED);
        }
    }

    @Test
    void logged_out_in_the_middle_of_a_text_one_logs_in_again_and_has_it() {
        try (BrowserContext machine = chromium.visitor("nb-NO", true)) {
            Page page = logIn(machine, "kari", "min-plan/om-meg/ressurser");
            machine.clearCookies(new BrowserContext.ClearCookiesOptions().setName(Pattern.compile("q_session.*")));
            page.locator("#words").fill("Jeg er god til å strikke.");
            assertThat(shown(page)).containsText("Ikke lagret. Du er logget ut.");
            page.locator("main form button").click();
            page.waitForURL("**/min-plan/ikke-sendt");
            assertThat(page.locator("textarea")).hasValue("Jeg er god til å strikke.");
            Assertions.assertThat(SIGHT.faults(page, "unsent")).isEmpty();
            page.locator("main form button").click();
            assertThat(page.locator("main")).containsText("Ordene dine er lagret.");
            Assertions.assertThat(machine.cookies().stream().map((Cookie one) -> one.name))
                    .doesNotContain("usendt");
        }
    }

    @Test
    void a_goal_gets_its_new_words_while_they_are_typed() {
        try (BrowserContext machine = chromium.visitor("nb-NO", true)) {
            Page page = logIn(machine, "kari", "min-plan");
            page.locator("a[href^='/min-plan/mal/']").first().click();
            page.locator("details.edit summary").first().click();
            page.locator("#words").fill("Komme meg ut hver dag");
            assertThat(shown(page)).containsText(SAVED);
            page.reload();
            assertThat(page.locator("h1")).hasText("Komme meg ut hver dag");
        }
    }

    @Test
    void a_coordinators_text_is_saved_while_it_is_typed() {
        try (BrowserContext machine = chromium.visitor("nb-NO", true)) {
            Page page = logIn(machine, "marit", "arbeid");
            String plan = page.locator("main a[href^='/personer/'][href$='/plan']")
                    .first()
                    .getAttribute("href")
                    .replaceAll("(/personer/[^/]+/plan).*", "$1");
            page.navigate(root.substring(0, root.length() - 1) + plan + "/tekst/samarbeid");
            page.locator("#text").fill("Vi ringer hverandre på fredager.");
            assertThat(shown(page)).containsText(SAVED);
            page.reload();
            assertThat(page.locator("#text")).hasValue("Vi ringer hverandre på fredager.");
        }
    }

    @Test
    void a_text_that_a_rule_refuses_is_told_beside_it_and_what_stood_stands() {
        try (BrowserContext machine = chromium.visitor("nb-NO", true)) {
            Page page = logIn(machine, "randi", "min-plan");
            words(page).fill("Noe som står.");
            assertThat(shown(page)).containsText(SAVED);
            words(page).fill(" ");
            assertThat(page.locator("[data-saving='problem']").first()).isVisible();
            Page next = machine.newPage();
            next.navigate(root + "min-plan");
            assertThat(next.locator("blockquote").first()).containsText("Noe som står.");
        }
    }

    private Page logIn(BrowserContext machine, String name, String address) {
        return InBrowser.open(machine, root + address, name);
    }

    private static Locator words(Page page) {
        if (!page.locator("#words").isVisible())
            page.locator("details.quote-edit summary").click();
        return page.locator("#words");
    }

    private static Locator shown(Page page) {
        return page.locator("[data-shown]").first();
    }

    private static Locator.PressSequentiallyOptions slowly() {
        return new Locator.PressSequentiallyOptions().setDelay(30);
    }

    private static List<String> posts(Page page) {
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("POST")) sent.add(request.url());
        });
        return sent;
    }
}
