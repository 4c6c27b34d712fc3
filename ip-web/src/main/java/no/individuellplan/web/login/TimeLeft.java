package no.individuellplan.web.login;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every answer to a script says how many seconds of the session are left, for a page that stands open knows no other way. */
class TimeLeft {
    static final String HEADER = "Session-Left";

    private final SessionEnd end;

    TimeLeft(SessionEnd end) {
        this.end = end;
    }

    @ServerResponseFilter
    public void say(ContainerRequestContext request, ContainerResponseContext answer) {
        if (request.getHeaderString("HX-Request") != null) {
            answer.getHeaders().putSingle(HEADER, end.left());
        }
    }
}
