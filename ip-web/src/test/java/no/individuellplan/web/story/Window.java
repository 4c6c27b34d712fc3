package no.individuellplan.web.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What one person sees and does in their browser. Counts the clicks, and keeps what the console said of our pages. */
final class Window implements AutoCloseable {
    /** Chromium says this of every page that answers 4xx; those the story asks for are not faults. */
    private static final Pattern STATUS_OF_THE_PAGE = Pattern.compile("Failed to load resource.*status of 4\\d\\d.*");

    private final Page page;
    private final URI root;
    private final String user;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> opened = new HashSet<>();
    private int loads;
    private int status;
    private int clicks;

    Window(Page page, URI root, String user) {
        this.page = page;
        this.root = root;
        this.user = user;
        page.onLoad(loaded -> loads++);
        page.onResponse(this::remember);
        page.onPageError(complaints::add);
        page.onConsoleMessage(said -> hear(said.type(), said.text(), said.location()));
    }

    /** Opens a page, and logs in on the way when asked to. */
    Window open(String path) {
        page.navigate(root.resolve(path).toString());
        if (page.locator("input[name=username]").count() > 0) {
            page.locator("input[name=username]").fill(user);
            page.locator("input[name=password]").fill(user);
            load(() -> page.locator("[type=submit]").click());
        }
        return this;
    }

    Window reload() {
        page.reload();
        return this;
    }

    Window back() {
        page.goBack();
        return this;
    }

    /** Fills in the field of this name that one can see. */
    Window fill(String name, String text) {
        field(name).fill(text);
        return this;
    }

    String typed(String name) {
        return field(name).inputValue();
    }

    Window tick(String name) {
        field(name).check();
        return this;
    }

    /** Chooses the one of a select whose words hold these. */
    Window choose(String name, String words) {
        Locator list = field(name);
        list.selectOption(list.locator("option", new Locator.LocatorOptions().setHasText(words))
                .first()
                .getAttribute("value"));
        return this;
    }

    /** Chooses among radio buttons or boxes by what stands beside them. */
    Window mark(String name, String words) {
        page.locator("fieldset#" + name + " label")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        clicks++;
        return this;
    }

    /** Opens what is folded, where these words stand. */
    Window unfold(String words) {
        return unfold(all("details > summary"), words);
    }

    Window unfold(Locator among, String words) {
        among.filter(new Locator.FilterOptions().setHasText(words)).first().click();
        clicks++;
        return this;
    }

    /** Sends the form whose address ends like this, by its first button. */
    Window send(String address) {
        return press(all("form[action$='" + address + "'] button").first());
    }

    /** Goes where the first link that begins like this leads. */
    Window follow(String address) {
        return press(all("main a[href^='" + address + "']").first());
    }

    /** A click that leads to another page. */
    Window press(Locator what) {
        clicks++;
        load(what::click);
        return this;
    }

    Locator all(String selector) {
        return page.locator(selector);
    }

    /** What is written on the page, without the frame around it. */
    String words() {
        return page.locator("main").innerText();
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    int status() {
        return status;
    }

    /** The clicks since it was last asked. */
    int clicks() {
        int since = clicks;
        clicks = 0;
        return since;
    }

    /** What the console said since it was last asked. */
    List<String> complaints() {
        List<String> since = List.copyOf(complaints);
        complaints.clear();
        return since;
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        page.context().close();
    }

    private Locator field(String name) {
        return page.locator("[name='" + name + "']:visible").first();
    }

    private void load(Runnable leaving) {
        int before = loads;
        leaving.run();
        page.waitForCondition(() -> loads > before);
    }

    private void remember(Response answer) {
        if (answer.request().isNavigationRequest() && answer.status() / 100 != 3) {
            status = answer.status();
            opened.add(answer.url());
        }
    }

    private void hear(String type, String text, String location) {
        String where = location.replaceAll(":\\d+:\\d+$", "");
        boolean ours = where.isEmpty() || where.startsWith(root.toString());
        boolean asked =
                opened.contains(where) && STATUS_OF_THE_PAGE.matcher(text).matches();
        if (ours && !asked) {
            complaints.add(type + ": " + text + " (" + where + ")");
        }
    }
}
