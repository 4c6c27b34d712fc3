package no.individuellplan.web.unsent;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import no.individuellplan.web.look.Files;
import no.individuellplan.web.look.LocalAddress;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Reads a form out of a request. */
public final class SentForms {
    private SentForms() {}

    /** Of a request whose form has been read by no page yet. */
    public static SentForm of(RoutingContext routing, MultiMap form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.names().forEach(name -> fields.put(name, form.getAll(name)));
        return of(routing, fields);
    }

    /** Whether a script of ours sent it, which has the words on the screen still. */
    public static boolean byScript(RoutingContext routing) {
        return routing.request().getHeader("HX-Request") != null;
    }

    /** The page the form was on; where it was sent to when the browser does not say. */
    public static Optional<String> from(RoutingContext routing) {
        return Optional.ofNullable(routing.request().getHeader("Referer"))
                .flatMap(address -> ownPage(routing.request(), address));
    }

    static SentForm of(ResteasyReactiveContainerRequestContext request, RoutingContext routing) {
        FormData data = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (data != null) {
            StreamSupport.stream(data.spliterator(), false)
                    .forEach(name -> fields.put(
                            name,
                            data.get(name).stream()
                                    .filter(value -> !value.isFileItem() || Files.chosen(value))
                                    .map(value -> value.isFileItem() ? value.getFileName() : value.getValue())
                                    .toList()));
        }
        return of(routing, fields);
    }

    private static SentForm of(RoutingContext routing, Map<String, List<String>> fields) {
        return new SentForm(routing.request().uri(), from(routing).orElse("/"), WhyUnsent.LOGGED_OUT, fields);
    }

    private static Optional<String> ownPage(HttpServerRequest request, String address) {
        try {
            URI page = URI.create(address);
            String local = page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
            boolean own = request.authority() != null
                    && request.authority().toString().equals(page.getRawAuthority())
                    && LocalAddress.isLocal(local);
            return own ? Optional.of(local) : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
