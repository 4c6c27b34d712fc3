package no.individuellplan.web.look;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;

/**
 * One sentence after an action, with undo when there is one. Travels in a short-lived cookie that holds a code and an
 * address of the application, never anything about a person.
 *
 * @param said what was done
 * @param undo where a POST undoes it; empty when it cannot be undone
 */
public record Notice(Said said, String undo) {
    static final String COOKIE = "beskjed";
    private static final int SECONDS = 60;

    static Optional<Notice> in(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(COOKIE))
                .map(Cookie::getValue)
                .flatMap(Notice::read);
    }

    private static Optional<Notice> read(String value) {
        String[] parts = value.split(":", 2);
        String undo = parts.length == 2 && LocalAddress.isLocal(parts[1]) ? parts[1] : "";
        for (Said said : Said.values()) {
            if (said.name().equals(parts[0])) return Optional.of(new Notice(said, undo));
        }
        return Optional.empty();
    }

    NewCookie cookie() {
        return cookie(undo.isEmpty() ? said.name() : said.name() + ":" + undo, SECONDS);
    }

    static NewCookie cleared() {
        return cookie("", 0);
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
