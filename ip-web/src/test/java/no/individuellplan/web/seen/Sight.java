package no.individuellplan.web.seen;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
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
    private static final int SHOWN = 3;
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

    /** In the page itself: there are no frames, and a second page for each look costs a second. */
    private static List<String> barriers(Page page) {
        AxeRunOptions violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(violations).setLegacyMode(true).analyze().getViolations().stream()
                        .map(Sight::words)
                        .toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + " "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml())
                        .limit(SHOWN)
                        .toList();
    }
}
