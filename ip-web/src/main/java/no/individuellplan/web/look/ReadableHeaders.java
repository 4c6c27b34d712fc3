package no.individuellplan.web.look;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Locale.LanguageRange;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A wish that nobody can read ({@code Accept}, {@code Accept-Language}: RFC 9110, 12.5) is no wish at all, and no reason
 * to refuse the page. Old clients send {@code *; q=.2} for a media type.
 */
@ApplicationScoped
class ReadableHeaders {
    private static final int BEFORE_ANYBODY_READS_THEM = 2000;
    private static final String TOKEN = "[\\w!#$&^.+*-]+";
    private static final Pattern MEDIA_RANGE =
            Pattern.compile(TOKEN + "/" + TOKEN + "(\\s*;\\s*" + TOKEN + "=(" + TOKEN + "|\"[^\"]*\"))*");

    void keep(@Observes Filters filters) {
        filters.register(
                request -> {
                    MultiMap headers = request.request().headers();
                    rewrite(headers, HttpHeaders.ACCEPT, mediaRanges(headers.get(HttpHeaders.ACCEPT)));
                    rewrite(headers, HttpHeaders.ACCEPT_LANGUAGE, languages(headers.get(HttpHeaders.ACCEPT_LANGUAGE)));
                    request.next();
                },
                BEFORE_ANYBODY_READS_THEM);
    }

    /** Those that can be read; empty when none can. */
    static String mediaRanges(String header) {
        return header == null
                ? ""
                : Arrays.stream(header.split(","))
                        .map(String::strip)
                        .filter(range -> MEDIA_RANGE.matcher(range).matches())
                        .collect(Collectors.joining(", "));
    }

    /** As it is; empty when it cannot be read. */
    static String languages(String header) {
        try {
            return header == null || LanguageRange.parse(header).isEmpty() ? "" : header;
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private static void rewrite(MultiMap headers, CharSequence name, String readable) {
        if (readable.isEmpty()) {
            headers.remove(name);
        } else {
            headers.set(name, readable);
        }
    }
}
