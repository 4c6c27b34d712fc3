package no.individuellplan.web.unsent;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.web.look.FormType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Before the token of a form is checked: is it made for the one who sends it, and in this login? A form from an older page
 * is kept and shown again; one that was made for somebody else goes no further.
 */
class FormGuard {
    private final CurrentActor actor;
    private final Writers writers;
    private final UnsentFormKeeper keeper;

    FormGuard(CurrentActor actor, Writers writers, UnsentFormKeeper keeper) {
        this.actor = actor;
        this.writers = writers;
        this.keeper = keeper;
    }

    /**
     * After it is settled who acts for whom, before the token is checked. Filters that read the form run after all others, and
     * among themselves the last is the first.
     */
    @ServerRequestFilter(priority = 7000)
    @WithFormRead
    public Response check(ResteasyReactiveContainerRequestContext request, RoutingContext routing) {
        Optional<Actor> acting = actor.get();
        if (acting.isEmpty() || !isForm(request)) {
            return null;
        }
        return check(SentForms.of(request, routing), acting.get(), routing);
    }

    private Response check(SentForm form, Actor acting, RoutingContext routing) {
        boolean fresh = fresh(form, routing);
        Optional<Writer> madeFor = writers.read(form.value(WriterMark.FIELD));
        Optional<Writer> now = writers.of(acting);
        if (fresh && (madeFor.isEmpty() || madeFor.equals(now))) {
            return null;
        }
        if (madeFor.isEmpty()) {
            throw new BadRequestException();
        }
        if (now.filter(madeFor.get()::sameLogin).isEmpty()) {
            return Response.status(Status.FORBIDDEN)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(UnsentTemplates.somebodyElse().render())
                    .build();
        }
        return SentForms.byScript(routing) ? Response.status(Status.FORBIDDEN).build() : again(form, acting, fresh);
    }

    private Response again(SentForm form, Actor acting, boolean fresh) {
        WhyUnsent why = fresh ? WhyUnsent.OTHER_PERSON : WhyUnsent.OLD_PAGE;
        SentForm kept = new SentForm(form.address(), form.from(), why, form.fields());
        return keeper.keep(kept)
                .map(key -> Response.seeOther(URI.create(UnsentPages.address(acting)))
                        .cookie(UnsentCookie.holding(key))
                        .build())
                .orElseGet(() -> Response.seeOther(URI.create(form.from())).build());
    }

    private static boolean fresh(SentForm form, RoutingContext routing) {
        Cookie token = routing.request().getCookie(OfThePage.TOKEN);
        return token != null && token.getValue().equals(form.value(OfThePage.TOKEN));
    }

    private static boolean isForm(ResteasyReactiveContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return "POST".equals(request.getMethod())
                && type != null
                && FormType.is(type)
                && !request.getUriInfo().getPath().startsWith("/api/");
    }
}
