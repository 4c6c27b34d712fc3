package no.individuellplan.web.story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.individuellplan.web.seen.Sight;

/** What is held against the pages the story came by: what {@link Sight} finds, and what the console said. */
final class Visited {
    private final Sight sight;
    private final List<String> found = new ArrayList<>();

    private final boolean scripts;

    private int count;

    /** @param scripts whether pages may run any; axe is one, so that without them only the eye and the width are left */
    Visited(boolean scripts) {
        this.scripts = scripts;
        sight = new Sight(Path.of("target", scripts ? "story" : "story-without-scripts"));
    }

    void check(Window window, String name) {
        count++;
        String pictured = "%02d-%s".formatted(count, name);
        found.addAll(scripts ? sight.faults(window.page(), pictured) : sight.onAPhone(window.page(), pictured));
        window.complaints().forEach(said -> found.add(name + ": console " + said));
    }

    /** Everything found since it was last asked. */
    List<String> found() {
        List<String> since = List.copyOf(found);
        found.clear();
        return since;
    }
}
