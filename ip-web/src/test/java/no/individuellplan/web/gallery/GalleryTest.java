package no.individuellplan.web.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every page, on a small phone and on a desk, with pictures in {@code target/gallery} to look at. */
@QuarkusTest
@TestProfile(GalleryProfile.class)
class GalleryTest {
    private static final Path PICTURES = Path.of("target/gallery");
    private static Browser browser;

    @TestHTTPResource("/")
    URI root;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvFileSource(resources = "/gallery.csv", numLinesToSkip = 1)
    void is_readable_for_everyone_at_every_width(String name, String address, String language, int status) {
        assumeTrue(
                name.matches(".*(" + System.getProperty("gallery", "") + ").*"),
                "not among the pages asked for with -Dgallery=");
        for (int width : new int[] {320, 1280}) {
            Path picture = PICTURES.resolve(name + "-" + language + "-" + width + ".png");
            Browser.Seen seen = browser.look(root.resolve(address).toString(), width, language, picture);
            assertThat(seen.status()).isEqualTo(status);
            assertThat(seen.violations()).as("accessibility at %s", width).isEmpty();
            assertThat(seen.scrollsSideways()).as("sideways at %s", width).isFalse();
            assertThat(seen.complaints())
                    .as("console at %s", width)
                    .noneMatch(said -> said.contains("Content Security"));
        }
    }
}
