package no.individuellplan.web.login;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.core.access.LoginClaims;
import no.individuellplan.core.access.SignIn;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.web.error.LegalNotes;
import no.individuellplan.web.look.CurrentLanguage;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Before a page: who acts? A session of the other door, and a login that is refused, end here with words and a way out.
 * Calls to the API have their own filter.
 */
class ActorFilter {
    private final Session session;
    private final SignIn signIn;
    private final CurrentActor actor;
    private final CurrentLanguage language;

    ActorFilter(Session session, SignIn signIn, CurrentActor actor, CurrentLanguage language) {
        this.session = session;
        this.signIn = signIn;
        this.actor = actor;
        this.language = language;
    }

    /** @return null to go on to the page */
    @ServerRequestFilter
    public Response recognise(ContainerRequestContext request, SimpleResourceInfo resource) {
        String path = request.getUriInfo().getPath();
        if (path.startsWith("/api/")) {
            return null;
        }
        boolean open = isOpen(resource);
        Optional<LoginClaims> claims = open ? session.claimsIfAny() : session.claims();
        if (claims.isEmpty()) {
            return open ? null : page(LoginTemplates.unknown());
        }
        Door entered = Door.of(claims.get().provider());
        if (Door.of(path).filter(wanted -> wanted != entered).isPresent()) {
            return page(LoginTemplates.otherDoor(entered == Door.CITIZEN, entered.home()));
        }
        return signedIn(claims.get(), open);
    }

    private Response signedIn(LoginClaims claims, boolean open) {
        try {
            actor.set(signIn.signIn(claims));
            return null;
        } catch (RuleViolation refused) {
            return open
                    ? null
                    : page(LoginTemplates.refused(
                            LegalNotes.of(refused.reasons(), language.language().locale())));
        }
    }

    private static Response page(TemplateInstance page) {
        return Response.status(Status.FORBIDDEN)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }

    private static boolean isOpen(SimpleResourceInfo resource) {
        Class<?> type = resource.getResourceClass();
        try {
            return type.isAnnotationPresent(PermitAll.class)
                    || type.getMethod(resource.getMethodName(), resource.parameterTypes())
                            .isAnnotationPresent(PermitAll.class);
        } catch (NoSuchMethodException notPublic) {
            return false;
        }
    }
}
