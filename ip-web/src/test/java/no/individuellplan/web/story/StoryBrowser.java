package no.individuellplan.web.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One Chromium where everybody in the story has cookies of their own. */
final class StoryBrowser implements AutoCloseable {
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
    private final Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("ip.chromium", "/usr/bin/chromium")))
                    .setArgs(QUIET));
    private final Map<String, Window> windows = new LinkedHashMap<>();
    private final URI root;
    private final boolean scripts;

    /** @param scripts whether pages may run any */
    StoryBrowser(URI root, boolean scripts) {
        this.root = root;
        this.scripts = scripts;
    }

    /** The window of one user, logged in when a page asks for it. */
    Window of(String user) {
        return windows.computeIfAbsent(user, this::another);
    }

    /** One more window of the same user, as on another machine. */
    Window another(String user) {
        return new Window(context().newPage(), root, user);
    }

    private BrowserContext context() {
        return chromium.newContext(new Browser.NewContextOptions()
                .setViewportSize(Visited.DESK, Visited.HEIGHT)
                .setLocale("nb-NO")
                .setTimezoneId("Europe/Oslo")
                .setJavaScriptEnabled(scripts)
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
