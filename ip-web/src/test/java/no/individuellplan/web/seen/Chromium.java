package no.individuellplan.web.seen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One headless Chromium with nothing that calls home. To be used by the thread that made it. */
public final class Chromium implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("ip.chromium", "/usr/bin/chromium")))
                    .setArgs(QUIET));

    /**
     * A visitor with cookies of their own.
     *
     * @param locale what the visitor reads, as a BCP 47 tag
     * @param scripts whether pages may run any
     */
    public BrowserContext visitor(String locale, boolean scripts) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(Sight.DESK, Sight.HEIGHT)
                .setLocale(locale)
                .setTimezoneId("Europe/Oslo")
                .setJavaScriptEnabled(scripts)
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
