package no.individuellplan.web.story;

import com.microsoft.playwright.Locator;

/** The person the plan is about, who owns it. */
final class Owner {
    private final Window window;
    private final Visited visited;

    Owner(Window window, Visited visited) {
        this.window = window;
        this.visited = visited;
    }

    Window window() {
        return window;
    }

    Owner opensTheirPlan(String pictured) {
        window.open("/min-plan");
        visited.check(window, pictured);
        return this;
    }

    Owner saysYesToThePlan() {
        window.follow("/min-plan/tilbud/");
        visited.check(window, "tilbudet");
        window.send("/ja");
        return this;
    }

    Owner writesWhatMatters(String words) {
        unfoldsWhatMatters();
        window.fill("words", words).send("/min-plan/viktig");
        return this;
    }

    void unfoldsWhatMatters() {
        window.all("details:has(form[action='/min-plan/viktig']) > summary").click();
    }

    Owner fillsInAGoal(String words, String why, String area) {
        window.fill("goalWords", words).fill("goalWhy", why).choose("goalArea", area);
        return this;
    }

    Owner addsTheGoal() {
        window.send("/min-plan/mal");
        return this;
    }

    /** How many of the goals read like this. */
    int goalsThatRead(String words) {
        return window.open("/min-plan")
                .all("article.goal h3")
                .filter(new Locator.FilterOptions().setHasText(words))
                .count();
    }

    /** The address of the goal that reads like this. */
    String goal(String words) {
        return window.open("/min-plan")
                .all("article.goal")
                .filter(new Locator.FilterOptions().setHasText(words))
                .locator("a[href^='/min-plan/mal/']")
                .getAttribute("href");
    }

    /** Writes one of the texts about themselves. */
    Owner writesAboutThemselves(String page, String words) {
        window.open("/min-plan/om-meg/" + page).fill("words", words);
        window.send("/om-meg/" + page);
        return this;
    }

    /** Says yes to the first that asks, but not to these areas. */
    Owner sharesExcept(String... areas) {
        window.open("/min-plan").follow("/min-plan/samtykke/");
        for (String area : areas) {
            window.mark("areas", area);
        }
        visited.check(window, "samtykke");
        window.press(window.all("button[name=answer][value=GIVEN]"));
        return this;
    }

    Owner opensWhatIsShared(String pictured) {
        window.open("/min-plan/deling");
        visited.check(window, pictured);
        return this;
    }

    /** Opens what a stop means, as a dialog where scripts run and as a page where they do not. */
    Owner asksWhatAStopMeans() {
        window.all("main a[href$='/stopp']").first().click();
        window.all("form[action$='/stopp'] button").waitFor();
        return this;
    }

    /** What stands around the button that stops it. */
    String whatAStopMeans() {
        return window.all("form[action$='/stopp']")
                .locator("xpath=ancestor::*[self::dialog or self::main][1]")
                .innerText();
    }

    Owner stopsSharing() {
        window.send("/stopp");
        return this;
    }

    Owner saysYesToTheMeasure() {
        window.open("/min-plan").follow("/min-plan/tiltak/");
        visited.check(window, "spurt-om-tiltak");
        window.press(window.all("button[name=state][value=AGREED]"));
        return this;
    }

    Owner endsThePlan(String why) {
        window.open("/min-plan/avslutt").fill("endedWhy", why).send("/min-plan/avslutt");
        return this;
    }

    Owner opensTheEarlierPlan(String pictured) {
        window.open("/min-plan").follow("/min-plan/tidligere/");
        visited.check(window, pictured);
        return this;
    }

    Owner opensWhoHasLooked(String pictured) {
        window.open("/min-plan/hvem-har-sett");
        visited.check(window, pictured);
        return this;
    }

    /** What stands on the page of who has looked, and on those of what is older. */
    String everythingSeen() {
        StringBuilder words = new StringBuilder(window.words());
        Locator older = window.all("main a[href*='/hvem-har-sett?']");
        while (older.count() > 0) {
            window.press(older.first());
            words.append(window.words());
        }
        return words.toString();
    }
}
