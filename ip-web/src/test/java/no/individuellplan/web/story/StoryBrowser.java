package no.individuellplan.web.story;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import no.individuellplan.web.seen.Chromium;

/** One Chromium where everybody in the story has cookies of their own. */
final class StoryBrowser implements AutoCloseable {
    private final Chromium chromium = new Chromium();
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
        return new Window(chromium.visitor("nb-NO", scripts).newPage(), root, user);
    }

    @Override
    public void close() {
        chromium.close();
    }
}
