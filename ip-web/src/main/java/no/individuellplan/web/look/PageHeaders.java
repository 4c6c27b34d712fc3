package no.individuellplan.web.look;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Headers of every page: nothing kept by the browser, nothing fetched from elsewhere, nothing told to others. */
public class PageHeaders {
    /** What a page may load: its own files, nothing else. */
    public static final String POLICY =
            "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

    @ServerResponseFilter
    public void add(ContainerRequestContext request, ContainerResponseContext answer) {
        if (!isPage(request, answer.getMediaType())) return;
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        headers.putSingle("Content-Security-Policy", POLICY);
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.putSingle(HttpHeaders.VARY, "Cookie, Accept-Language, HX-Request");
        boolean wholePage = request.getHeaderString("HX-Request") == null && answer.getStatus() < 400;
        if (wholePage && request.getCookies().containsKey(Notice.COOKIE)) {
            headers.add(HttpHeaders.SET_COOKIE, Notice.cleared());
        }
    }

    /** An answer whose type is not settled yet becomes what the browser asked for. */
    private static boolean isPage(ContainerRequestContext request, MediaType type) {
        return type == null
                ? request.getAcceptableMediaTypes().contains(MediaType.TEXT_HTML_TYPE)
                : type.isCompatible(MediaType.TEXT_HTML_TYPE);
    }
}
