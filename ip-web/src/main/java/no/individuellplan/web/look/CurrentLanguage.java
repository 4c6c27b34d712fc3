package no.individuellplan.web.look;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.Optional;

/** The language of the page being answered: the cookie, else what the browser asks for. */
@RequestScoped
public class CurrentLanguage {
    static final String COOKIE = "sprak";

    private final RoutingContext request;

    CurrentLanguage(RoutingContext request) {
        this.request = request;
    }

    public Language language() {
        Optional<String> chosen =
                Optional.ofNullable(request.request().getCookie(COOKIE)).map(Cookie::getValue);
        return Language.of(
                chosen,
                request.acceptableLanguages().stream()
                        .map(asked -> asked.tag().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
