package no.individuellplan.web.look;

import io.quarkus.qute.TemplateInstance;
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
        if (!isPage(request, answer)) return;
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        headers.putSingle("Content-Security-Policy", POLICY);
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.putSingle(HttpHeaders.VARY, "Cookie, Accept-Language, HX-Request");
        if (showsNotice(request, answer)) {
            headers.add(HttpHeaders.SET_COOKIE, Notice.cleared());
        }
    }

    /** A whole page that went well has shown the notice. A redirect has not, and may carry a new one. */
    private static boolean showsNotice(ContainerRequestContext request, ContainerResponseContext answer) {
        return request.getHeaderString("HX-Request") == null
                && answer.getStatus() < 300
                && request.getCookies().containsKey(Notice.COOKIE);
    }

    /** An answer whose type is not settled yet is a page when it is a template, or when the browser asked for one. */
    private static boolean isPage(ContainerRequestContext request, ContainerResponseContext answer) {
        MediaType type = answer.getMediaType();
        if (type != null) return type.isCompatible(MediaType.TEXT_HTML_TYPE);
        return answer.getEntity() instanceof TemplateInstance
                || request.getAcceptableMediaTypes().contains(MediaType.TEXT_HTML_TYPE);
    }
}
