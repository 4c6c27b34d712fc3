package no.individuellplan.web.look;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What the frame of a page shows: language, who is logged in, where one is, and what the last action did. */
@Named("shell")
@RequestScoped
public class Shell {
    private final RoutingContext request;
    private final CurrentLanguage language;
    private final Viewers viewers;

    Shell(RoutingContext request, CurrentLanguage language, Viewers viewers) {
        this.request = request;
        this.language = language;
        this.viewers = viewers;
    }

    public Language language() {
        return language.language();
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** The address of this page without host, to come back to after a change of language. */
    public String path() {
        return request.request().method() == HttpMethod.GET
                ? request.request().uri()
                : request.request().path();
    }

    /** The same, to be carried in a query. */
    public String pathInQuery() {
        return URLEncoder.encode(path(), StandardCharsets.UTF_8);
    }

    /** Whether this page is the one, or lies under it, for the mark in the navigation. */
    public boolean at(String address) {
        String path = request.request().path();
        return path.equals(address) || path.startsWith(address + "/");
    }

    public boolean exactly(String address) {
        return request.request().path().equals(address);
    }

    public boolean person() {
        return viewers.current() instanceof Viewer.Person;
    }

    public boolean staff() {
        return viewers.current() instanceof Viewer.Staff;
    }

    public boolean coordinatingUnit() {
        return viewers.current() instanceof Viewer.Staff staff && staff.coordinatingUnit();
    }

    /** Empty for a visitor. */
    public String name() {
        return switch (viewers.current()) {
            case Viewer.Visitor _ -> "";
            case Viewer.Person person -> person.name();
            case Viewer.Staff staff -> staff.name();
        };
    }

    /** Empty for all but staff. */
    public String workplace() {
        return viewers.current() instanceof Viewer.Staff staff ? staff.workplace() : "";
    }

    /** Empty when one looks at one's own. */
    public String onBehalfOf() {
        return viewers.current() instanceof Viewer.Person person ? person.onBehalfOf() : "";
    }

    public Optional<Notice> notice() {
        return Notice.in(request.request());
    }
}
