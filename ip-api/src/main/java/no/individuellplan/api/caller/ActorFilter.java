package no.individuellplan.api.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import no.individuellplan.api.problem.ApiProblem;
import no.individuellplan.api.problem.ProblemKind;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.core.access.LoginClaims;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.SignIn;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.plan.ReadOwnPlan;

/**
 * Makes the token's login into the actor of the request. With the header {@value #ACTING_FOR} a citizen acts for another,
 * when the law or a mandate lets them today. A login the platform does not accept is answered 403 with the reasons.
 */
@KnowsCaller
@Provider
@Priority(Priorities.AUTHORIZATION)
public class ActorFilter implements ContainerRequestFilter {
    /** The attribute of the identity that holds the {@link LoginClaims}. */
    static final String CLAIMS = "ip.claims";

    static final String ACTING_FOR = "Acting-For";

    private final SecurityIdentity identity;
    private final SignIn signIn;
    private final ReadOwnPlan others;
    private final CurrentActor current;
    private final Caller caller;

    public ActorFilter(
            SecurityIdentity identity, SignIn signIn, ReadOwnPlan others, CurrentActor current, Caller caller) {
        this.identity = identity;
        this.signIn = signIn;
        this.others = others;
        this.current = current;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        caller.reads(request.getAcceptableLanguages());
        LoginClaims claims = identity.getAttribute(CLAIMS);
        if (claims == null) {
            throw ApiProblem.of(ProblemKind.NOT_LET_IN);
        }
        try {
            current.set(signIn.signIn(claims));
        } catch (RuleViolation refused) {
            throw ApiProblem.refused(ProblemKind.NOT_LET_IN, refused.reasons());
        }
        String another = request.getHeaderString(ACTING_FOR);
        if (another != null) {
            current.set(actFor(person(another)));
        }
    }

    private Actor actFor(PersonId person) {
        try {
            return others.actFor(caller.citizen(), person);
        } catch (NotVisible hidden) {
            throw ApiProblem.of(ProblemKind.NOT_FOUND);
        }
    }

    private static PersonId person(String header) {
        try {
            return new PersonId(UUID.fromString(header.strip()));
        } catch (IllegalArgumentException wrong) {
            throw ApiProblem.field(ACTING_FOR, "wrong-format", "018f2b3e-1111-7000-8000-000000000001");
        }
    }
}
