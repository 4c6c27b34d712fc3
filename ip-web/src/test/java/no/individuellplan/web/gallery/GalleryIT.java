package no.individuellplan.web.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, on a small phone and on a desk, with pictures in {@code target/gallery} to look at. */
@QuarkusTest
@TestProfile(GalleryProfile.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GalleryIT {
    @TestHTTPResource("/")
    URI root;

    private Map<GalleryPage, List<String>> found;

    @BeforeAll
    void walk() throws Exception {
        found = GalleryVisit.ofAll(root, pages());
    }

    static List<GalleryPage> pages() {
        return GalleryPage.asked();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void is_readable_for_everyone_at_every_width(GalleryPage page) {
        assertThat(found.get(page)).isEmpty();
    }
}
