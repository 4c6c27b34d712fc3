package no.individuellplan.web.story;

import java.net.URI;

/** The people of one story, each at their own window, and what is held against the pages they came by. */
final class Story implements AutoCloseable {
    final Visited visited;
    final Nurse ingrid;
    final CoordinatingUnit turid;
    final Coordinator marit;
    final Owner owner;
    private final StoryBrowser browser;

    /** @param scripts whether the pages may run any */
    Story(URI root, WhoItIsAbout who, boolean scripts) {
        browser = new StoryBrowser(root, scripts);
        visited = new Visited(scripts);
        ingrid = new Nurse(window("ingrid"), visited, who);
        turid = new CoordinatingUnit(window("turid"), visited, who);
        marit = new Coordinator(window("marit"), visited, who);
        owner = new Owner(window(who.login()), visited);
    }

    Window window(String user) {
        return browser.of(user);
    }

    /** Another window of somebody who has one. */
    Window secondWindow(String user) {
        return browser.another(user);
    }

    @Override
    public void close() {
        browser.close();
    }
}
