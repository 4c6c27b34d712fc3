package no.individuellplan.local;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Cookies of one browser. Like Chromium, and unlike Java's own, it sends Secure cookies to localhost over plain http.
 * Ports share their cookies, as in browsers.
 */
final class CookieJar {
    private final List<Kept> kept = new ArrayList<>();

    void take(URI from, HttpHeaders headers) {
        for (String header : headers.allValues("set-cookie")) {
            for (HttpCookie cookie : HttpCookie.parse(header)) {
                String path = cookie.getPath() == null ? "/" : cookie.getPath();
                kept.removeIf(old -> old.isSame(from.getHost(), path, cookie.getName()));
                if (cookie.getMaxAge() != 0 && !cookie.getValue().isEmpty()) {
                    kept.add(new Kept(from.getHost(), path, cookie.getName(), cookie.getValue()));
                }
            }
        }
    }

    /** The header's value for an address, empty when nothing is to be sent. */
    String header(URI to) {
        return kept.stream()
                .filter(cookie -> cookie.goesTo(to))
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    List<String> names() {
        return kept.stream().map(Kept::name).toList();
    }

    void removeIf(Predicate<String> name) {
        kept.removeIf(cookie -> name.test(cookie.name));
    }

    private record Kept(String host, String path, String name, String value) {
        boolean isSame(String otherHost, String otherPath, String otherName) {
            return host.equals(otherHost) && path.equals(otherPath) && name.equals(otherName);
        }

        boolean goesTo(URI to) {
            return host.equals(to.getHost()) && (to.getPath().isEmpty() ? "/" : to.getPath()).startsWith(path);
        }
    }
}
