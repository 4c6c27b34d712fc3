package no.individuellplan.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.local.KeycloakTestResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One plan in a real browser, from the reported need to the day the sharing is taken back, everybody at their own window and
 * with a real login. Every page on the way is looked at as {@link Visited} does.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
@QuarkusTestResource(KeycloakTestResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StopsAtTheFirstFailure.class)
class BrowserStoryTest {
    private static final String DPS = "DPS Havnes, poliklinikk";
    private static final String HARMFUL = "<script>document.title='stjålet'</script> 🌱 \u202eabc\u202c שלום";
    private static final String SLEEP = "Sove gjennom natta";
    private static final String CHOIR = "Synge i kor igjen";
    private static final String TALKS = "Samtaler om søvn";
    private static final String GROUP = "Gruppe om uro";
    private static final String WALK = "Gå en tur hver dag";
    private static final String SUBJECT = "Timen på torsdag";

    @TestHTTPResource("/")
    URI root;

    private Story story;

    @BeforeAll
    void begin() {
        story = new Story(root, WhoItIsAbout.NORA, true);
    }

    @AfterAll
    void end() {
        story.close();
    }

    @AfterEach
    void every_page_on_the_way_was_fit_for_everyone() {
        assertThat(story.visited.found()).isEmpty();
    }

    @Test
    @Order(1)
    void a_wrong_number_is_said_and_nothing_typed_is_lost() {
        Window window = story.ingrid.window();
        window.open("/arbeid");
        story.visited.check(window, "arbeid-tom");
        window.open("/meld-behov");
        story.visited.check(window, "meld-behov");
        assertThat(story.ingrid.fieldsOfTheReport()).isLessThanOrEqualTo(8);
        story.ingrid
                .fillsInTheReport("03839120044", "Trenger hjelp fra flere over tid.", HARMFUL)
                .sendsTheReport();
        story.visited.check(window, "meld-behov-feil");
        assertThat(window.status()).isEqualTo(422);
        assertThat(window.words()).contains("Fødselsnummer");
        assertThat(window.typed("nationalId")).isEqualTo("03839120044");
        assertThat(window.typed("familyName")).isEqualTo("Fjeld");
        assertThat(window.typed("birthDate")).isEqualTo("3.3.1991");
        assertThat(window.typed("why")).isEqualTo("Trenger hjelp fra flere over tid.");
        assertThat(window.typed("wish")).isEqualTo(HARMFUL);
    }

    @Test
    @Order(2)
    void a_text_that_is_too_tooLongis_refused_with_words_and_kept() {
        Window window = story.ingrid.window();
        String tooLong = "å".repeat(20_001);
        window.fill("nationalId", "03839120043").fill("why", tooLong);
        story.ingrid.sendsTheReport();
        assertThat(window.status()).isEqualTo(422);
        assertThat(window.words()).contains("for lang");
        assertThat(window.typed("why")).isEqualTo(tooLong);
    }

    @Test
    @Order(3)
    void a_nurse_reports_a_need_and_the_same_report_twice_is_one() {
        Window window = story.ingrid.window();
        story.ingrid
                .fillsInTheReport(WhoItIsAbout.NORA.nationalId(), "Trenger hjelp fra flere over tid.", HARMFUL)
                .sendsTheReport();
        story.visited.check(window, "meld-behov-kvittering");
        assertThat(window.path()).startsWith("/meld-behov/kvittering/");
        assertThat(window.words()).contains("Koordinerende enhet, Fjellvik kommune", HARMFUL);
        window.back();
        story.ingrid.writesTheReport(WhoItIsAbout.NORA.nationalId(), "Trenger hjelp fra flere over tid.", HARMFUL);
        story.ingrid.sendsTheReport();
        assertThat(window.all("main blockquote")
                        .filter(holding("Trenger hjelp fra flere over tid."))
                        .count())
                .isOne();
        assertThat(window.page().title()).doesNotContain("stjålet");
    }

    @Test
    @Order(4)
    void the_person_sees_that_a_need_is_reported() {
        story.owner.opensTheirPlan("min-plan-meldt");
        assertThat(story.owner.window().words()).contains("Ingrid Solberg");
    }

    @Test
    @Order(5)
    void the_coordinating_unit_assesses_and_offers() {
        story.turid.opensTheNeed().assesses("Nora trenger hjelp fra flere, over lang tid, og hjelpen må henge sammen.");
        assertThat(story.turid.window().status()).isEqualTo(200);
        story.turid.offers();
        story.visited.check(story.turid.window(), "behovet-tilbudt");
        assertThat(story.turid.window().words()).contains("Tilbudet er gitt");
    }

    @Test
    @Order(6)
    void the_person_reads_the_offer_and_says_yes() {
        story.owner.opensTheirPlan("min-plan-tilbud").saysYesToThePlan();
        story.visited.check(story.owner.window(), "min-plan-ja");
        assertThat(story.owner.window().words()).contains("Vi finner en koordinator til deg");
    }

    @Test
    @Order(7)
    void the_unit_asks_a_coordinator_who_accepts() {
        story.turid.opensTheNeed().asksAsCoordinator("Psykisk helsetjeneste, Fjellvik", "Marit Lunde");
        story.visited.check(story.turid.window(), "behovet-koordinator-spurt");
        story.marit.acceptsTheChair();
        story.visited.check(story.marit.window(), "arbeid-koordinator-ja");
        story.marit.opensThePlan("planen-ny");
        assertThat(story.marit.window().words()).contains("Nora Fjeld", "under arbeid");
    }

    @Test
    @Order(8)
    void the_person_writes_what_matters_and_two_goals() {
        story.owner.opensTheirPlan("min-plan-lages").unfoldsWhatMatters();
        story.visited.check(story.owner.window(), "min-plan-skriver");
        story.owner.opensTheirPlan("min-plan-lages-igjen").writesWhatMatters("At jeg får sove. " + HARMFUL);
        assertThat(story.owner.window().words()).contains(HARMFUL);
        story.owner.fillsInAGoal(SLEEP, "Da har jeg krefter om dagen.", "helse").addsTheGoal();
        story.owner.fillsInAGoal(CHOIR, "Jeg savner de andre.", "fritid").addsTheGoal();
        assertThat(story.owner.goalsThatRead(SLEEP)).isOne();
        assertThat(story.owner.goalsThatRead(CHOIR)).isOne();
        story.visited.check(story.owner.window(), "min-plan-to-mal");
    }

    @Test
    @Order(9)
    void the_same_goal_sent_twice_is_one_goal() {
        Window window = story.owner.window();
        window.back();
        story.owner.fillsInAGoal(CHOIR, "Jeg savner de andre.", "fritid").addsTheGoal();
        assertThat(story.owner.goalsThatRead(CHOIR)).isOne();
    }

    @Test
    @Order(10)
    void a_goal_worded_in_two_windows_shows_both_texts() {
        String goal = story.owner.goal(SLEEP);
        Window first = story.owner.window().open(goal);
        story.visited.check(first, "malet");
        try (Window second = story.secondWindow("nora")) {
            second.open(goal)
                    .unfold("Endre ordene")
                    .fill("words", SLEEP + " uten å våkne")
                    .send(goal);
            first.unfold("Endre ordene")
                    .fill("words", SLEEP + " uten tabletter")
                    .send(goal);
        }
        story.visited.check(first, "malet-to-tekster");
        assertThat(first.status()).isEqualTo(409);
        assertThat(first.words()).contains(SLEEP + " uten å våkne");
        assertThat(first.typed("words")).isEqualTo(SLEEP + " uten tabletter");
        first.fill("words", SLEEP).send(goal);
        assertThat(story.owner.goalsThatRead(SLEEP)).isOne();
    }

    @Test
    @Order(11)
    void two_people_writing_the_same_text_both_keep_their_words() {
        Window marit = story.marit.window().open(story.marit.plan() + "/tekst/ressurser");
        story.owner.writesAboutThemselves("ressurser", "Jeg er god til å lytte.");
        marit.fill("text", "Nora har god sangstemme.").send("/tekst/ressurser");
        story.visited.check(marit, "tekst-to-skrev");
        assertThat(marit.status()).isEqualTo(409);
        assertThat(marit.words()).contains("Jeg er god til å lytte.");
        assertThat(marit.typed("text")).isEqualTo("Nora har god sangstemme.");
        marit.fill("text", "Jeg er god til å lytte. Nora har god sangstemme.").send("/tekst/ressurser");
        assertThat(marit.words()).contains("Nora har god sangstemme.");
    }

    @Test
    @Order(12)
    void a_plan_that_lacks_parts_cannot_be_taken_into_use_and_the_letters_are_named() {
        story.marit.triesToActivate();
        Window window = story.marit.window();
        story.visited.check(window, "planen-mangler");
        assertThat(window.status()).isEqualTo(422);
        assertThat(window.all("#error-summary").innerText()).contains("bokstav b", "bokstav e", "bokstav h");
    }

    private static Locator.FilterOptions holding(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
