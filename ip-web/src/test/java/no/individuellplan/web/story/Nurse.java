package no.individuellplan.web.story;

import com.microsoft.playwright.Locator;

/** Ingrid at the DPS: reports a need, takes part, answers for her service. */
final class Nurse {
    private final Window window;
    private final Visited visited;
    private final WhoItIsAbout who;

    Nurse(Window window, Visited visited, WhoItIsAbout who) {
        this.window = window;
        this.visited = visited;
        this.who = who;
    }

    Window window() {
        return window;
    }

    Nurse fillsInTheReport(String nationalId, String why, String wish) {
        window.open("/meld-behov");
        return writesTheReport(nationalId, why, wish);
    }

    /** Into the form that she has before her. */
    Nurse writesTheReport(String nationalId, String why, String wish) {
        window.fill("nationalId", nationalId)
                .fill("givenName", who.givenName())
                .fill("familyName", who.familyName())
                .fill("birthDate", who.born())
                .choose("municipality", "Fjellvik kommune")
                .fill("why", why)
                .fill("wish", wish)
                .tick("personInformed");
        return this;
    }

    Nurse sendsTheReport() {
        window.send("/meld-behov");
        return this;
    }

    /** How many fields the report has. */
    int fieldsOfTheReport() {
        return window.all("form[action='/meld-behov'] :is(input:not([type=hidden]), textarea, select)")
                .count();
    }

    Nurse saysYesToTakePart() {
        window.open("/arbeid");
        visited.check(window, "arbeid-invitasjon");
        window.press(card(who.name()).locator("form[action*='/invitasjon/'][action$='/ja'] button"));
        return this;
    }

    Nurse saysYesTo(String measure) {
        window.press(card(measure).locator("form[action$='/ja'] button"));
        return this;
    }

    Nurse saysNoTo(String measure, String reason) {
        Locator card = card(measure);
        card.locator("summary").click();
        card.locator("textarea").fill(reason);
        window.press(card.locator("form[action$='/nei'] button"));
        return this;
    }

    Nurse opensThePlan(String plan, String pictured) {
        window.open(plan);
        visited.check(window, pictured);
        return this;
    }

    Nurse answersTheMessage(String subject, String answer) {
        window.open("/meldinger");
        visited.check(window, "meldinger");
        window.press(window.all("main a[href^='/meldinger/']")
                .filter(new Locator.FilterOptions().setHasText(subject))
                .first());
        visited.check(window, "samtale");
        window.fill("text", answer).send(window.path());
        return this;
    }

    private Locator card(String words) {
        return window.all("main article")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }
}
