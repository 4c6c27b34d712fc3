package no.individuellplan.web.story;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is held against the pages the story came by: barriers that axe finds, sideways scroll on a small phone, and what the
 * console said. A picture of each is left in {@code target/story}.
 */
final class Visited {
    static final int DESK = 1280;
    static final int PHONE = 320;
    static final int HEIGHT = 900;
    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private final Path pictures;
    private final List<String> found = new ArrayList<>();
    private int count;

    Visited(String folder) {
        pictures = Path.of("target", folder);
    }

    void check(Window window, String name) {
        count++;
        Page page = window.page();
        page.evaluate("document.fonts.ready.then(() => true)");
        for (int width : new int[] {PHONE, DESK}) {
            page.setViewportSize(width, HEIGHT);
            Path picture = pictures.resolve("%02d-%s-%d.png".formatted(count, name, width));
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture));
            String where = name + " at " + width + ": ";
            if ((Boolean) page.evaluate(SIDEWAYS)) {
                found.add(where + "scrolls sideways");
            }
            barriers(page).forEach(barrier -> found.add(where + barrier));
        }
        window.complaints().forEach(said -> found.add(name + ": console " + said));
    }

    /** Everything found since it was last asked. */
    List<String> found() {
        List<String> since = List.copyOf(found);
        found.clear();
        return since;
    }

    /** In the page itself: there are no frames, and a second page for each look costs a second. */
    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();
    }
}
