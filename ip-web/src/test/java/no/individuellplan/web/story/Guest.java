package no.individuellplan.web.story;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.individuellplan.local.PlainBrowser;
import no.individuellplan.local.PlainBrowser.Page;

/** Somebody who is logged in, without script: opens pages and sends the forms that are on them. */
public final class Guest {
    private static final Pattern FORM =
            Pattern.compile("<form[^>]*action=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private final PlainBrowser browser;
    private final String root;

    /** @param root the address of the application, ending in a slash */
    public Guest(String root, String name) {
        this(root, new PlainBrowser());
        browser.get(root + "her-er/" + name);
    }

    private Guest(String root, PlainBrowser browser) {
        this.root = root;
        this.browser = browser;
    }

    /** Somebody at work who logs in as one does, where the town has its identity provider. */
    public static Guest loggedIn(String root, String name) {
        PlainBrowser browser = new PlainBrowser();
        browser.logIn(browser.get(root + "arbeid"), name);
        return new Guest(root, browser);
    }

    /** Somebody who logs in to what is their own. */
    public static Guest atHome(String root, String name) {
        PlainBrowser browser = new PlainBrowser();
        browser.logIn(browser.get(root + "min-plan"), name);
        return new Guest(root, browser);
    }

    /** @param path starts with a slash */
    public Page open(String path) {
        return browser.get(root + path.substring(1));
    }

    /** A file, byte for byte. @param path starts with a slash */
    public byte[] file(String path) {
        return browser.file(root + path.substring(1));
    }

    /** Sends the form of the page that goes to this address, with its hidden fields, and follows where it leads. */
    public Page send(Page page, String action, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(hidden(page, action));
        fields.putAll(typed);
        return sendTo(action, fields);
    }

    /** As {@link #send}, with files chosen in the field {@code files}. */
    public Page sendWithFiles(Page page, String action, Map<String, String> typed, Map<String, byte[]> files) {
        Map<String, String> fields = new HashMap<>(hidden(page, action));
        fields.putAll(typed);
        return browser.postWithFiles(root + action.substring(1), fields, "files", files);
    }

    /** As when a cookie has run out. */
    public void forget(String cookie) {
        browser.forget(cookie);
    }

    /** Sends these fields and no others. */
    public Page sendTo(String action, Map<String, String> fields) {
        return browser.post(root + action.substring(1), fields);
    }

    private static Map<String, String> hidden(Page page, String action) {
        Matcher form = FORM.matcher(page.body());
        while (form.find()) {
            if (form.group(1).equals(action)) {
                Map<String, String> fields = new HashMap<>();
                Matcher field = HIDDEN.matcher(form.group(2));
                while (field.find()) {
                    fields.put(field.group(1), field.group(2));
                }
                return fields;
            }
        }
        throw new AssertionError("No form to " + action + " on " + page.address() + "\n" + page.body());
    }

    /** The first address on the page that matches; the whole match when the expression has no group. */
    public static String find(Page page, String expression) {
        Matcher matcher = Pattern.compile(expression).matcher(page.body());
        if (!matcher.find()) {
            throw new AssertionError("Nothing like " + expression + " on " + page.address() + "\n" + page.body());
        }
        return matcher.groupCount() == 0 ? matcher.group() : matcher.group(1);
    }
}
