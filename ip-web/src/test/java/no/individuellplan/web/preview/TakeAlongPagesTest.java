package no.individuellplan.web.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.pdf.Pdf;
import no.individuellplan.web.preview.WallSheet.Call;
import no.individuellplan.web.preview.WallSheet.WallGoal;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.Test;

/** People take their own plan along, in a browser without scripts. */
@QuarkusTest
@TestProfile(Town.class)
class TakeAlongPagesTest {
    private static final String HERE = "/min-plan/ta-med";
    private static final String DINNER = "Prøve middagsplan i fire uker";
    private static final String WALK = "Komme meg ut på tur";
    private static final String HOME = "Bo trygt i egen leilighet";
    private static final String JOB = "Jobbe to dager i uka";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TestHTTPResource("/")
    String root;

    @Test
    void the_start_page_leads_there_and_the_page_to_each_file() {
        Guest ane = new Guest(root, "ane");
        assertThat(ane.open("/min-plan").body()).contains("href=\"" + HERE + "\"");
        assertThat(ane.open(HERE).body())
                .contains("Ta med planen", "Last ned med stor skrift", "Ett ark til veggen", "Ta med alt")
                .contains(HERE + "/plan", HERE + "/stor-skrift", HERE + "/vegg", HERE + "/nettside");
    }

    @Test
    void the_whole_plan_is_a_pdf_for_everyone_with_all_that_stands_in_it() {
        Guest ane = new Guest(root, "ane");
        Page answer = ane.open(HERE + "/plan");
        Pdf pdf = new Pdf(ane.file(HERE + "/plan"));
        assertThat(answer.header("content-type")).isEqualTo("application/pdf");
        assertThat(answer.header("content-disposition")).matches("attachment; filename=\"plan-[0-9-]{10}\\.pdf\"");
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.title()).isEqualTo("Planen til Ane Nygård");
        assertThat(pdf.text())
                .contains(WALK, HOME, JOB, DINNER, "Slik var planen", "Koordinator er Marit Lunde.")
                .doesNotContain("□", "kan se av planen");
    }

    @Test
    void large_print_says_the_same_in_letters_of_eighteen_points_at_least() {
        Guest ane = new Guest(root, "ane");
        Pdf whole = new Pdf(ane.file(HERE + "/plan"));
        Pdf large = new Pdf(ane.file(HERE + "/stor-skrift"));
        assertThat(large.faults()).isEmpty();
        assertThat(large.smallestLetters()).isGreaterThanOrEqualTo(18);
        assertThat(whole.smallestLetters()).isLessThan(12);
        assertThat(words(large)).isEqualTo(words(whole));
    }

    /** But for the numbers of the pages. */
    private static String words(Pdf pdf) {
        return pdf.text().replaceAll("\\b\\d+ / \\d+ ?", "").strip();
    }

    @Test
    void the_sheet_for_the_wall_is_one_page_with_what_matters_goals_next_steps_and_whom_to_call() {
        Pdf wall = new Pdf(new Guest(root, "ane").file(HERE + "/vegg"));
        try {
            for (String x : List.of("vegg", "stor-skrift", "plan", "nettside"))
                java.nio.file.Files.write(
                        java.nio.file.Path.of("/tmp/shots/" + x), new Guest(root, "ane").file(HERE + "/" + x));
            java.nio.file.Files.write(
                    java.nio.file.Path.of("/tmp/shots/full"),
                    wallOf(sheet(
                            "Ro. ".repeat(100),
                            IntStream.rangeClosed(1, 40)
                                    .mapToObj(n -> new WallGoal(
                                            "Mål nummer " + n + " som er ganske langt å lese",
                                            "Et steg på veien",
                                            "Jobbtorget",
                                            DAY))
                                    .toList())));
        } catch (Exception e) {
            throw new RuntimeException(e);
        } // TMP
        assertThat(wall.pages()).isOne();
        assertThat(wall.faults()).isEmpty();
        assertThat(wall.text())
                .contains(WALK, HOME, JOB, "Neste steg: ", "Marit Lunde", "116 117")
                .doesNotContain("□");
    }

    @Test
    void the_page_can_be_read_anywhere_and_fetches_nothing() {
        Guest ane = new Guest(root, "ane");
        Page page = ane.open(HERE + "/nettside");
        assertThat(page.header("content-disposition")).matches("attachment; filename=\"plan-[0-9-]{10}\\.html\"");
        assertThat(page.body())
                .startsWith("<!doctype html>")
                .contains("<html lang=\"nb\">", WALK, HOME, JOB, DINNER)
                .doesNotContain("<script", "http:", "https:", "url(", "<link", "<img");
    }

    @Test
    void each_gets_what_they_see_themselves_and_nobody_at_work_gets_it_here() {
        Pdf karis = new Pdf(new Guest(root, "kari").file(HERE + "/plan"));
        assertThat(karis.text()).contains("Planen til Kari").doesNotContain(WALK, HOME);
        for (String file : List.of("", "/plan", "/stor-skrift", "/vegg", "/nettside")) {
            assertThat(new Guest(root, "marit").open(HERE + file).body()).doesNotContain(WALK, HOME);
        }
    }

    @Test
    void a_full_plan_gets_one_page_and_what_there_is_no_room_for_is_counted() {
        List<WallGoal> goals = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> new WallGoal(
                        "Mål nummer " + number + " som er ganske langt å lese", "Et steg på veien", "Jobbtorget", DAY))
                .toList();
        Pdf wall = new Pdf(wallOf(sheet("Ro. ".repeat(100), goals)));
        assertThat(wall.pages()).isOne();
        assertThat(wall.faults()).isEmpty();
        long shown = goals.stream()
                .filter(goal -> wall.text().contains(goal.words()))
                .count();
        assertThat(shown).isBetween(5L, 39L);
        assertThat(wall.text()).contains(40 - shown + " mål til står i planen.", "Marit Lunde", "99 00 00 00");
    }

    @Test
    void words_without_end_get_one_page_that_says_there_is_more() {
        for (String words : List.of("Jeg vil ha ro. ".repeat(1_000), "a".repeat(20_000), "😀".repeat(5_000))) {
            Pdf wall = new Pdf(wallOf(sheet(words, List.of(new WallGoal("Sove om natta", null, null, null)))));
            assertThat(wall.pages()).isOne();
            assertThat(wall.text()).contains("Resten av det du har skrevet, står i planen.", "Marit Lunde");
        }
    }

    @Test
    void a_plan_with_nothing_in_it_has_a_sheet_that_says_whom_to_call() {
        Pdf wall = new Pdf(wallOf(sheet(null, List.of())));
        assertThat(wall.pages()).isOne();
        assertThat(wall.faults()).isEmpty();
        assertThat(wall.text())
                .contains("Planen til Ane Nygård", "Marit Lunde")
                .doesNotContain("Neste steg", "til står");
    }

    /** On a thread of its own: nobody has asked for a page. */
    private static byte[] wallOf(WallSheet sheet) {
        return CompletableFuture.supplyAsync(() -> WallFile.of(sheet), Thread::startVirtualThread)
                .join();
    }

    private static WallSheet sheet(String matters, List<WallGoal> goals) {
        return new WallSheet(
                "nb", "Ane Nygård", DAY, matters, false, goals, 0, List.of(new Call("Marit Lunde", "99 00 00 00")));
    }
}
