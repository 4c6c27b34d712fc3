package no.individuellplan.web.login;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import no.individuellplan.web.unsent.SentForm;
import no.individuellplan.web.unsent.SentForms;
import no.individuellplan.web.unsent.UnsentCookie;
import no.individuellplan.web.unsent.UnsentFormKeeper;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A form that comes without a good login. Login is a walk through other sites that carries no form along, so what was
 * written is kept first, and after the login the writer sends it.
 */
@ApplicationScoped
class FormsWithoutLogin {
    private static final String ANSWERED = FormsWithoutLogin.class.getName();
    static final String UNSENT = "/ikke-sendt";

    private final UnsentFormKeeper keeper;
    private final Vertx vertx;
    private final long longestBody;

    FormsWithoutLogin(
            UnsentFormKeeper keeper,
            Vertx vertx,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longestBody) {
        this.keeper = keeper;
        this.vertx = vertx;
        this.longestBody = longestBody.asLongValue();
    }

    /** @return the address to go on to (303), which asks for a login; empty when this is not a form of a page */
    Uni<Optional<String>> goOn(RoutingContext request) {
        Optional<Door> door = Door.of(request.normalizedPath());
        if (request.request().method() != HttpMethod.POST || door.isEmpty() || SentForms.byScript(request)) {
            return Uni.createFrom().item(Optional.empty());
        }
        if (request.get(ANSWERED) instanceof String before) {
            return Uni.createFrom().item(Optional.of(before));
        }
        String back = SentForms.from(request).orElse(door.get().home());
        Uni<String> address = canBeRead(request.request())
                ? read(request.request())
                        .chain(form -> keep(SentForms.of(request, form)))
                        .map(key -> key.map(held -> withKey(request, held, door.get()))
                                .orElse(back))
                : Uni.createFrom().item(back);
        return address.invoke(found -> request.put(ANSWERED, found)).map(Optional::of);
    }

    private static String withKey(RoutingContext request, String key, Door door) {
        request.response().headers().add(HttpHeaders.SET_COOKIE, UnsentCookie.header(key));
        return door.home() + UNSENT;
    }

    private Uni<Optional<String>> keep(SentForm form) {
        return Uni.createFrom().completionStage(() -> vertx.executeBlocking(() -> keeper.keep(form))
                .toCompletionStage());
    }

    /** Of files no more is kept than what they are called. */
    private static Uni<MultiMap> read(HttpServerRequest request) {
        return Uni.createFrom().emitter(form -> {
            MultiMap files = MultiMap.caseInsensitiveMultiMap();
            request.setExpectMultipart(true);
            request.uploadHandler(file -> {
                if (!file.filename().isBlank()) files.add(file.name(), file.filename());
                file.handler(passed -> {});
            });
            request.exceptionHandler(form::fail);
            request.endHandler(end -> form.complete(request.formAttributes().addAll(files)));
            request.resume();
        });
    }

    private boolean canBeRead(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return !request.isEnded()
                && type != null
                && length != null
                && length.matches("\\d{1,9}")
                && Long.parseLong(length) <= longest(type);
    }

    /** Files are read past, so that the words before and after them are kept. */
    private long longest(String type) {
        if (type.startsWith(MediaType.APPLICATION_FORM_URLENCODED)) {
            return UnsentFormKeeper.LONGEST;
        }
        return type.startsWith(MediaType.MULTIPART_FORM_DATA) ? longestBody : -1;
    }
}
