package no.individuellplan.web.unsent;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import no.individuellplan.web.look.WhileTyping;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** A page was left with words that could not be saved, for another had written too, or a rule refused: they wait. */
class LeftBeforeSaved {
    private static final Set<Integer> NOT_SAVED = Set.of(409, 422);

    private final UnsentFormKeeper keeper;

    LeftBeforeSaved(UnsentFormKeeper keeper) {
        this.keeper = keeper;
    }

    @ServerResponseFilter
    public void keep(
            ResteasyReactiveContainerRequestContext request, ContainerResponseContext answer, RoutingContext routing) {
        MediaType type = request.getMediaType();
        boolean leaving = WhileTyping.LEAVING.equals(request.getHeaderString(WhileTyping.HEADER))
                && type != null
                && type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
        if (leaving && NOT_SAVED.contains(answer.getStatus())) {
            SentForm form = SentForms.of(request, routing);
            keeper.keep(new SentForm(form.address(), form.from(), WhyUnsent.LEFT, form.fields()))
                    .ifPresent(key -> answer.getHeaders().add(HttpHeaders.SET_COOKIE, UnsentCookie.holding(key)));
        }
    }
}
