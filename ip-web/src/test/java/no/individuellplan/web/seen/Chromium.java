package no.individuellplan.web.seen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One headless Chromium with nothing that calls home. To be used by the thread that made it. */
public final class Chromium implements AutoCloseable {
    private static final List<String> PROGRAMS =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");
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
            .launch(new BrowserType.LaunchOptions().setExecutablePath(program()).setArgs(QUIET));

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

    /** The lightest on the path, or the one named by {@code ip.chromium}. */
    private static Path program() {
        String named = System.getProperty("ip.chromium");
        return named != null
                ? Path.of(named)
                : PROGRAMS.stream()
                        .flatMap(program -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                                .map(folder -> Path.of(folder, program)))
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("None of these is here: " + PROGRAMS));
    }
}
