package no.individuellplan.web.seen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SightTest {
    private final Sight sight = new Sight(Path.of("target", "sight"));

    @Test
    void sees_a_barrier_and_a_page_that_is_too_wide() {
        try (Chromium chromium = new Chromium()) {
            Page page = chromium.visitor("nb-NO", true).newPage();
            page.setContent("<html lang=nb><title>En</title><main><h1>To</h1><img src='data:,'>"
                    + "<p style='width:600px'>Tre</p></main>");
            assertThat(sight.faults(page, "page"))
                    .contains("page at 320: scrolls sideways")
                    .doesNotContain("page at 1280: scrolls sideways")
                    .anyMatch(fault -> fault.startsWith("page at 320: image-alt"))
                    .anyMatch(fault -> fault.startsWith("page at 1280: image-alt"));
        }
    }

    @Test
    void finds_nothing_on_a_page_that_is_fit() {
        try (Chromium chromium = new Chromium()) {
            Page page = chromium.visitor("nb-NO", true).newPage();
            page.setContent("<html lang=nb><title>En</title><main><h1>To</h1></main>");
            assertThat(sight.faults(page, "page")).isEmpty();
        }
    }
}
