package no.individuellplan.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
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
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StopsAtTheFirstFailure.class)
abstract class BrowserStory {
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

    private final WhoItIsAbout who;
    private final boolean scripts;
    private Story story;

    /** @param scripts whether the pages may run any */
    BrowserStory(WhoItIsAbout who, boolean scripts) {
        this.who = who;
        this.scripts = scripts;
    }

    @BeforeAll
    void begin() {
        story = new Story(root, who, scripts);
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
                .fillsInTheReport(who.mistypedNumber(), "Trenger hjelp fra flere over tid.", HARMFUL)
                .sendsTheReport();
        story.visited.check(window, "meld-behov-feil");
        assertThat(window.status()).isEqualTo(422);
        assertThat(window.words()).contains("Fødselsnummer");
        assertThat(window.typed("nationalId")).isEqualTo(who.mistypedNumber());
        assertThat(window.typed("familyName")).isEqualTo(who.familyName());
        assertThat(window.typed("birthDate")).isEqualTo(who.born());
        assertThat(window.typed("why")).isEqualTo("Trenger hjelp fra flere over tid.");
        assertThat(window.typed("wish")).isEqualTo(HARMFUL);
    }

    @Test
    @Order(2)
    void a_text_that_is_too_long_is_refused_with_words_and_kept() {
        Window window = story.ingrid.window();
        String tooLong = "å".repeat(100_000);
        window.fill("nationalId", who.nationalId()).fill("why", tooLong);
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
                .fillsInTheReport(who.nationalId(), "Trenger hjelp fra flere over tid.", HARMFUL)
                .sendsTheReport();
        story.visited.check(window, "meld-behov-kvittering");
        assertThat(window.path()).startsWith("/meld-behov/kvittering/");
        assertThat(window.words()).contains("Koordinerende enhet, Fjellvik kommune", HARMFUL);
        window.back();
        story.ingrid.writesTheReport(who.nationalId(), "Trenger hjelp fra flere over tid.", HARMFUL);
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
        story.turid.opensTheNeed().assesses("Trenger hjelp fra flere, over lang tid, og hjelpen må henge sammen.");
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
        assertThat(story.marit.window().words()).contains(who.name(), "under arbeid");
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
        try (Window second = story.secondWindow(who.login())) {
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
        marit.fill("text", "God sangstemme, sier alle.").send("/tekst/ressurser");
        story.visited.check(marit, "tekst-to-skrev");
        assertThat(marit.status()).isEqualTo(409);
        assertThat(marit.words()).contains("Jeg er god til å lytte.");
        assertThat(marit.typed("text")).isEqualTo("God sangstemme, sier alle.");
        marit.fill("text", "Jeg er god til å lytte. God sangstemme, sier alle.").send("/tekst/ressurser");
        assertThat(marit.words()).contains("God sangstemme, sier alle.");
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

    @Test
    @Order(13)
    void the_coordinator_writes_what_is_hers_and_invites_the_dps() {
        story.marit
                .opens("/tekst/behov", "tekst-behov")
                .writes("behov", "Hjelp til å sove, og noen å ringe til.")
                .leavesOut("kontaktlege", "Går ikke til utredning.")
                .writes("samarbeid", "DPS og kommunen møtes hver tredje måned.")
                .setsThePeriod()
                .writesContributionOf(who.name(), "Sier fra når noe blir for mye.")
                .invites(
                        DPS,
                        "Behandling for søvn",
                        "For å gi behandling som henger sammen.",
                        "helse",
                        "fritid",
                        "hverdag");
        story.visited.check(story.marit.window(), "planen-invitert");
        assertThat(story.marit.window().words()).contains(DPS);
    }

    @Test
    @Order(14)
    void the_person_shares_less_than_was_asked_for() {
        story.owner.opensTheirPlan("min-plan-spurt").sharesExcept("fritid");
        story.visited.check(story.owner.window(), "deling-ja");
        assertThat(story.owner.window().words()).contains(DPS);
    }

    @Test
    @Order(15)
    void the_nurse_says_yes_and_sees_what_is_shared_and_nothing_else() {
        story.ingrid.saysYesToTakePart().opensThePlan(story.marit.plan(), "planen-hos-dps");
        assertThat(story.ingrid.window().words()).contains(SLEEP).doesNotContain(CHOIR);
    }

    @Test
    @Order(16)
    void the_coordinator_asks_the_service_and_the_person_for_measures() {
        story.marit.fillsInAMeasure(SLEEP, DPS, TALKS, "Samtaler på poliklinikken", "en time i uka");
        story.visited.check(story.marit.window(), "be-om-tiltak");
        story.marit.asksForTheMeasure();
        story.marit
                .fillsInAMeasure(SLEEP, DPS, GROUP, "I gruppe", "annenhver uke")
                .asksForTheMeasure();
        story.marit
                .fillsInAMeasure(SLEEP, who.name(), WALK, "I nabolaget", "en halv time")
                .asksForTheMeasure();
        story.visited.check(story.marit.window(), "planen-spurt");
        story.owner.opensTheirPlan("min-plan-spurt-om-tiltak").saysYesToTheMeasure();
        assertThat(story.owner.window().status()).isEqualTo(200);
    }

    @Test
    @Order(17)
    void the_nurse_accepts_one_measure_in_two_clicks_and_declines_another_with_a_reason() {
        Window window = story.ingrid.window().open("/arbeid");
        story.visited.check(window, "arbeid-tiltak");
        window.clicks();
        story.ingrid.saysYesTo(TALKS);
        assertThat(window.clicks()).isLessThanOrEqualTo(2);
        story.ingrid.saysNoTo(GROUP, "Gruppa er full til høsten.");
        story.visited.check(window, "arbeid-svart");
        story.marit.opensThePlan("planen-besvart");
        assertThat(story.marit.window().words()).contains("Gruppa er full til høsten.", "avtalt", "takket nei");
    }

    @Test
    @Order(18)
    void with_every_part_there_the_plan_is_taken_into_use() {
        story.marit.writesContributionOf(DPS, "Behandling for søvn.").triesToActivate();
        story.visited.check(story.marit.window(), "planen-i-bruk");
        assertThat(story.marit.window().status()).isEqualTo(200);
        assertThat(story.marit.window().words()).contains("i bruk");
        story.owner.opensTheirPlan("min-plan-i-bruk");
    }

    @Test
    @Order(19)
    void a_message_is_answered_and_both_are_acknowledged_in_words() {
        story.marit.writesTo(DPS, SUBJECT, "Kan dere ta timen i Fjellvik?").opensTheThread(SUBJECT);
        Window marit = story.marit.window();
        Patience.until(marit, "levert og kvittert");
        story.visited.check(marit, "samtale-kvittert");
        story.ingrid.answersTheMessage(SUBJECT, "Ja, det kan vi.");
        Window ingrid = story.ingrid.window();
        Patience.until(ingrid, "levert og kvittert");
        story.visited.check(ingrid, "samtale-svart");
        Patience.until(marit, "Ja, det kan vi.");
        story.owner.window().open("/min-plan/meldinger");
        story.visited.check(story.owner.window(), "min-plan-meldinger");
        story.owner.window().follow("/min-plan/meldinger/");
        story.visited.check(story.owner.window(), "min-plan-samtale");
        assertThat(story.owner.window().words()).contains("Kan dere ta timen i Fjellvik?", "Ja, det kan vi.");
    }

    @Test
    @Order(20)
    void a_colleague_without_a_task_finds_no_plan_and_the_person_sees_the_try() {
        Window henrik = story.window("henrik").open(story.marit.plan());
        story.visited.check(henrik, "nysgjerrig");
        assertThat(henrik.status()).isEqualTo(404);
        assertThat(henrik.words()).doesNotContain(who.givenName());
        story.owner.opensWhoHasLooked("hvem-har-sett");
        assertThat(story.owner.everythingSeen())
                .contains("Ingrid Solberg", "Marit Lunde", "Turid Aasen")
                .containsPattern("Henrik Vold.* prøvde å se, men fikk ikke");
    }

    @Test
    @Order(21)
    void the_person_takes_back_the_sharing_and_the_service_is_shut_out() {
        story.owner.opensWhatIsShared("deling").asksWhatAStopMeans();
        story.visited.check(story.owner.window(), "deling-stopp");
        assertThat(story.owner.whatAStopMeans()).contains("helse", TALKS);
        story.owner.stopsSharing();
        story.visited.check(story.owner.window(), "deling-stoppet");
        story.ingrid.opensThePlan(story.marit.plan(), "planen-stengt");
        assertThat(story.ingrid.window().status()).isEqualTo(404);
        assertThat(story.ingrid.window().open("/arbeid").words()).doesNotContain(who.givenName());
    }

    @Test
    @Order(22)
    void a_brother_is_refused_with_words() {
        Window jonas = story.window("jonas").open(story.marit.planOf("Randi Haugen"));
        story.visited.check(jonas, "egen-familie");
        assertThat(jonas.status()).isEqualTo(403);
        assertThat(jonas.words()).contains("nærmeste familie");
    }

    @Test
    @Order(23)
    void a_login_that_is_not_enough_is_refused_with_words() {
        Window lav = story.window("lav").open("/min-plan");
        story.visited.check(lav, "for-lavt-niva");
        assertThat(lav.status()).isEqualTo(403);
        assertThat(lav.words()).contains("ikke sikker nok");
        Window ukjent = story.window("ukjent").open("/arbeid");
        story.visited.check(ukjent, "ukjent-virksomhet");
        assertThat(ukjent.status()).isEqualTo(403);
        assertThat(ukjent.words()).contains("er ikke med her");
    }

    @Test
    @Order(24)
    void the_person_ends_the_plan_and_can_still_read_it() {
        story.owner.endsThePlan("Jeg klarer meg bra nå.").opensTheEarlierPlan("tidligere-plan");
        assertThat(story.owner.window().words()).contains("Denne planen er avsluttet", "Jeg klarer meg bra nå.", TALKS);
        assertThat(story.owner.window().all("main form").count()).isZero();
        assertThat(story.marit.window().open(story.marit.plan()).status()).isEqualTo(404);
    }

    private static Locator.FilterOptions holding(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
