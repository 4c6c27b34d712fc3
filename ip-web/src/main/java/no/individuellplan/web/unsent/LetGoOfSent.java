package no.individuellplan.web.unsent;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * A form that was sent once more waits no longer when it is taken, or when it stands on a page again to be mended: the
 * browser forgets the key, and the rest is noise.
 */
class LetGoOfSent {
    private static final Set<Integer> IN_GOOD_HANDS = Set.of(303, 409, 422);

    @ServerResponseFilter
    public void letGo(ContainerRequestContext request, ContainerResponseContext answer) {
        boolean onceMore = "POST".equals(request.getMethod())
                && request.getUriInfo().getQueryParameters().containsKey(UnsentPages.ONCE_MORE);
        boolean keptAgain = answer.getCookies().containsKey(UnsentCookie.NAME);
        if (onceMore && !keptAgain && IN_GOOD_HANDS.contains(answer.getStatus())) {
            answer.getHeaders().add(HttpHeaders.SET_COOKIE, UnsentCookie.cleared());
        }
    }
}
