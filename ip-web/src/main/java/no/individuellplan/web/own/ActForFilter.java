package no.individuellplan.web.own;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.plan.ReadOwnPlan;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * On the person's pages: acts for the one chosen, as long as the law or a mandate gives it today. A choice that no longer
 * holds is forgotten, and one is oneself again.
 */
class ActForFilter {
    private final CurrentActor current;
    private final ReadOwnPlan own;

    ActForFilter(CurrentActor current, ReadOwnPlan own) {
        this.current = current;
        this.own = own;
    }

    /** After the login has said who it is. */
    @ServerRequestFilter(priority = 6000)
    public void choose(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().startsWith(ActForPage.HOME)) {
            return;
        }
        if (current.get().orElse(null) instanceof Actor.Citizen citizen) {
            chosen(request).flatMap(person -> representative(citizen, person)).ifPresent(current::set);
        }
    }

    private Optional<Actor> representative(Actor.Citizen citizen, PersonId person) {
        try {
            return Optional.of(own.actFor(citizen, person));
        } catch (NotVisible noLonger) {
            return Optional.empty();
        }
    }

    private static Optional<PersonId> chosen(ContainerRequestContext request) {
        return Optional.ofNullable(request.getCookies().get(ActForPage.COOKIE))
                .map(Cookie::getValue)
                .flatMap(ActForFilter::id);
    }

    private static Optional<PersonId> id(String text) {
        try {
            return Optional.of(new PersonId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
