package no.individuellplan.web.myplan;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.individuellplan.local.PlainBrowser;
import no.individuellplan.local.PlainBrowser.Page;

/** Sends a form as a browser without scripts does: with everything hidden in it. */
final class FormOnPage {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");

    private final Page page;
    private final String action;
    private final Map<String, String> fields = new HashMap<>();

    private FormOnPage(Page page, String action) {
        this.page = page;
        this.action = action;
    }

    /** @throws IllegalStateException when the page has no such form */
    static FormOnPage of(Page page, String action) {
        Matcher form = Pattern.compile("action=\"" + Pattern.quote(action) + "\"(.*?)</form>", Pattern.DOTALL)
                .matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("no form " + action + " on " + page.address() + " " + page.status());
        }
        FormOnPage found = new FormOnPage(page, action);
        Matcher hidden = HIDDEN.matcher(form.group(1));
        while (hidden.find()) {
            found.fields.put(hidden.group(1), hidden.group(2));
        }
        return found;
    }

    FormOnPage with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    String value(String name) {
        return fields.get(name);
    }

    Page send(PlainBrowser browser) {
        return browser.post(page.address().resolve(action).toString(), fields);
    }
}
