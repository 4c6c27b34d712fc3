package no.individuellplan.web.gallery;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One headless Chromium, and what it sees of a page: a picture, accessibility, sideways scroll, complaints. */
final class Browser implements AutoCloseable {
    private final Playwright playwright = Playwright.create(
            new Playwright.CreateOptions().setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("ip.chromium", "/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox")));

    /**
     * What was seen of one page.
     *
     * @param complaints everything the console said, such as breaches of the content security policy
     */
    record Seen(int status, List<String> violations, boolean scrollsSideways, List<String> complaints) {}

    Seen look(String address, int width, String language, Path picture) {
        try (BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale(language)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE))) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            int status = page.navigate(address).status();
            page.waitForLoadState();
            page.evaluate("document.fonts.ready.then(() => true)");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture));
            boolean sideways = (Boolean)
                    page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
            List<String> seenSoFar = List.copyOf(complaints);
            List<String> violations = new AxeBuilder(page)
                    .analyze().getViolations().stream()
                            .map(rule -> rule.getId() + ": "
                                    + rule.getNodes().stream()
                                            .map(node -> node.getHtml())
                                            .limit(3)
                                            .toList())
                            .toList();
            return new Seen(status, violations, sideways, seenSoFar);
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
