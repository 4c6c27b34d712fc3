package no.individuellplan.web.story;

import com.microsoft.playwright.Locator;

/** Marit: accepts the chair, writes what is hers to write, invites, asks, writes to the services. */
final class Coordinator {
    private final Window window;
    private final Visited visited;
    private final WhoItIsAbout who;
    private String plan;

    Coordinator(Window window, Visited visited, WhoItIsAbout who) {
        this.window = window;
        this.visited = visited;
        this.who = who;
    }

    Window window() {
        return window;
    }

    /** The address of the plan, once she has opened it. */
    String plan() {
        return plan;
    }

    Coordinator acceptsTheChair() {
        window.open("/arbeid");
        visited.check(window, "arbeid-koordinator");
        Locator card = window.all("main article").filter(new Locator.FilterOptions().setHasText(who.name()));
        window.press(card.locator("form[action*='/koordinator/'][action$='/ja'] button"));
        return this;
    }

    Coordinator opensThePlan(String pictured) {
        plan = planOf(who.name());
        window.open(plan);
        visited.check(window, pictured);
        return this;
    }

    /** The address of the plan of one she coordinates. */
    String planOf(String name) {
        return window.open("/arbeid")
                .all("main a[href^='/personer/']")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .getAttribute("href");
    }

    /** Opens a page of the plan, and pictures it. */
    Coordinator opens(String page, String pictured) {
        window.open(plan + page);
        visited.check(window, pictured);
        return this;
    }

    Coordinator writes(String place, String text) {
        window.open(plan + "/tekst/" + place).fill("text", text).send("/tekst/" + place);
        return this;
    }

    Coordinator leavesOut(String place, String reason) {
        window.open(plan + "/tekst/" + place).fill("notRelevant", reason).send("/tekst/" + place);
        return this;
    }

    Coordinator setsThePeriod() {
        opens("/periode", "periode");
        window.fill("from", Day.inMonths(0))
                .fill("until", Day.inMonths(12))
                .fill("nextReview", Day.inMonths(6))
                .send("/periode");
        return this;
    }

    Coordinator invites(String unit, String role, String purpose, String... areas) {
        window.open(plan + "/deltakere/ny").choose("unit", unit).fill("role", role);
        for (String area : areas) {
            window.mark("areas", area);
        }
        window.fill("purpose", purpose).fill("until", Day.inMonths(6));
        visited.check(window, "inviter");
        window.send("/deltakere/ny");
        return this;
    }

    /** Writes what a party will contribute, by the words of its link. */
    Coordinator writesContributionOf(String party, String text) {
        window.open(plan)
                .press(window.all("#bidrag a[href*='/bidrag/ny/']")
                        .filter(new Locator.FilterOptions().setHasText(party))
                        .first());
        window.fill("text", text)
                .press(window.all("form[action*='/bidrag/'] button").first());
        return this;
    }

    Coordinator fillsInAMeasure(String goal, String doer, String what, String how, String extent) {
        window.open(plan)
                .press(window.all("article.goal")
                        .filter(new Locator.FilterOptions().setHasText(goal))
                        .locator("a[href$='/tiltak']"));
        window.mark("who", doer)
                .fill("what", what)
                .fill("how", how)
                .fill("extent", extent)
                .fill("from", Day.inMonths(0))
                .fill("until", Day.inMonths(3));
        return this;
    }

    Coordinator asksForTheMeasure() {
        window.send("/tiltak");
        return this;
    }

    Coordinator triesToActivate() {
        window.open(plan).send("/aktiver");
        return this;
    }

    Coordinator writesTo(String unit, String subject, String text) {
        window.open(plan + "/melding")
                .choose("to", unit)
                .fill("subject", subject)
                .fill("text", text);
        visited.check(window, "skriv-melding");
        window.send("/melding");
        return this;
    }

    Coordinator opensTheThread(String subject) {
        window.open(plan)
                .press(window.all("#meldinger a[href^='/meldinger/']")
                        .filter(new Locator.FilterOptions().setHasText(subject))
                        .first());
        return this;
    }
}
