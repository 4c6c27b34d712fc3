package no.individuellplan.web.seen;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at a page on a small phone and on a desk, and says what is wrong with it. With {@code -Dip.pictures} a picture of
 * each look is left in a folder, for people to look at.
 */
public final class Sight {
    /** Widths and height in CSS pixels. */
    static final int PHONE = 320;

    static final int DESK = 1280;
    static final int HEIGHT = 900;
    private static final String AXE = axe();
    private static final String BARRIERS = "() => axe.run({resultTypes: ['violations']}).then(found => found.violations"
            + ".map(rule => rule.id + ' ' + rule.nodes.slice(0, 3).map(node => node.html).join(' ')))";
    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private static final boolean PICTURES = System.getProperty("ip.pictures") != null;

    private final Path pictures;

    /** @param pictures the folder for pictures, named {@code name-width.png} */
    public Sight(Path pictures) {
        this.pictures = pictures;
    }

    /** What is wrong at either width: barriers for somebody, and scrolling sideways. */
    public List<String> faults(Page page, String name) {
        List<String> found = new ArrayList<>();
        page.evaluate("document.fonts.ready.then(() => true)");
        page.evaluate(AXE);
        for (int width : new int[] {PHONE, DESK}) {
            String where = name + " at " + width + ": ";
            found.addAll(sideways(page, name, width));
            barriers(page).forEach(barrier -> found.add(where + barrier));
        }
        return found;
    }

    /** Whether it scrolls sideways on a phone: what can be seen of a page that may not run scripts. */
    public List<String> onAPhone(Page page, String name) {
        List<String> found = sideways(page, name, PHONE);
        page.setViewportSize(DESK, HEIGHT);
        return found;
    }

    private List<String> sideways(Page page, String name, int width) {
        page.setViewportSize(width, HEIGHT);
        if (PICTURES) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(pictures.resolve("%s-%d.png".formatted(name, width))));
        }
        return (Boolean) page.evaluate(SIDEWAYS) ? List.of(name + " at " + width + ": scrolls sideways") : List.of();
    }

    /** In the page itself, where there are no frames: the builder's own page for each look costs a second. */
    private static List<String> barriers(Page page) {
        return ((List<?>) page.evaluate(BARRIERS)).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
