package no.individuellplan.web.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Long form: {@code -Dip.pdfs=1000}. */
class TaggedPdfTest {
    private static final String STYLE = "body { font-family: " + TaggedPdf.FONT + " } .words { white-space: pre-wrap }";
    private static final String PIECES = "æøåÆØÅčđŋšŧžáéüß–«»… abcdefgh  \n\t.,:;-()1234567890";
    private static final String ODD = "😀漢\u0000\u0008\uD83D\u00AD\u200B\u202E\uFFFE☺→✓";

    private static Pdf saying(String escaped) {
        return new Pdf(TaggedPdf.of(
                "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"nn\"><head><title>Planen til Kari</title>"
                        + "<meta name=\"subject\" content=\"Individuell plan\"/>"
                        + "<bookmarks><bookmark name=\"Planen\" href=\"#top\"/></bookmarks></head>"
                        + "<body id=\"top\"><h1>Planen til Kari</h1><ul><li><p class=\"words\">"
                        + escaped
                        + "</p></li></ul></body></html>",
                STYLE));
    }

    @Test
    void it_is_for_everyone_and_for_a_long_time_with_language_title_and_letters() {
        Pdf pdf = saying("Bures! Čáhcesuolu, ŋ, đ, ŧ, š og ž. Blåbærsyltetøy på Ærøy.");

        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.language()).isEqualTo("nn");
        assertThat(pdf.title()).isEqualTo("Planen til Kari");
        assertThat(pdf.text()).contains("Bures! Čáhcesuolu, ŋ, đ, ŧ, š og ž. Blåbærsyltetøy på Ærøy.");
    }

    @Test
    void a_letter_that_cannot_be_shown_is_marked_and_never_left_out_without_a_word() {
        assertThat(saying("Bra 😀 dag").text()).contains("Bra \u25A1 dag");
        assertThat(saying("før\u0000etter").text()).containsPattern("før[\uFFFD\u25A1]etter");
    }

    @Test
    void whatever_people_write_it_is_valid_over_many_pages_too() {
        for (long seed = 0; seed < Long.getLong("ip.pdfs", 12); seed++) {
            Pdf pdf = saying(words(new SplittableRandom(seed)));
            assertThat(pdf.faults()).as("seed %d", seed).isEmpty();
        }
        Pdf long_ = saying("En setning til. ".repeat(2_000));
        assertThat(long_.faults()).isEmpty();
        assertThat(long_.pages()).isGreaterThan(5);
    }

    @Test
    void nothing_is_fetched_whatever_it_points_at() {
        Pdf pdf = saying(
                "<a title=\"ut\" href=\"file:///etc/hostname\">x</a><img alt=\"\" src=\"file:///etc/hostname\"/>");

        assertThat(pdf.text()).startsWith("Planen til Kari x");
    }

    @Test
    void what_is_no_xml_is_refused() {
        assertThatThrownBy(() -> saying("<p>uten slutt")).isInstanceOf(RuntimeException.class);
    }

    private static String words(SplittableRandom random) {
        return IntStream.range(0, random.nextInt(1, 800))
                .mapToObj(any -> String.valueOf(
                        random.nextInt(15) == 0
                                ? ODD.charAt(random.nextInt(ODD.length()))
                                : PIECES.charAt(random.nextInt(PIECES.length()))))
                .collect(Collectors.joining());
    }
}
