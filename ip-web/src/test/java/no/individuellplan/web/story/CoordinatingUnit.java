package no.individuellplan.web.story;

import com.microsoft.playwright.Locator;

/** Turid at the coordinating unit: assesses, offers, finds a coordinator. */
final class CoordinatingUnit {
    private final Window window;
    private final Visited visited;
    private final WhoItIsAbout who;

    CoordinatingUnit(Window window, Visited visited, WhoItIsAbout who) {
        this.window = window;
        this.visited = visited;
        this.who = who;
    }

    Window window() {
        return window;
    }

    CoordinatingUnit opensTheNeed() {
        window.open("/behov");
        visited.check(window, "behov");
        window.press(window.all("main a[href^='/behov/']")
                .filter(new Locator.FilterOptions().setHasText(who.name()))
                .first());
        visited.check(window, "behovet");
        return this;
    }

    CoordinatingUnit assesses(String reason) {
        window.mark("longTerm", "Ja").mark("coordinated", "Ja").fill("reason", reason);
        window.send("/vurdering");
        return this;
    }

    CoordinatingUnit offers() {
        visited.check(window, "behovet-vurdert");
        window.send("/tilbud");
        return this;
    }

    CoordinatingUnit asksAsCoordinator(String unit, String name) {
        window.choose("unit", unit).press(window.all("form[method=get] button").first());
        window.mark("whom", name);
        visited.check(window, "behovet-koordinator");
        window.send("/koordinator");
        return this;
    }
}
