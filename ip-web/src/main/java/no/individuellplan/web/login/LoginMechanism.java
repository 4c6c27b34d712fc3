package no.individuellplan.web.login;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.util.Set;
import no.individuellplan.web.unsent.SentForms;

/** OpenID Connect as Quarkus does it, but a login service that is out of reach is told from a login that is not good, and a form is kept. */
@Alternative
@Priority(1)
@ApplicationScoped
public class LoginMechanism implements HttpAuthenticationMechanism {
    private static final int SEE_OTHER = 303;
    private static final int NOT_LOGGED_IN = 401;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final OidcAuthenticationMechanism oidc;
    private final LoginService service;
    private final FormsWithoutLogin forms;

    LoginMechanism(OidcAuthenticationMechanism oidc, LoginService service, FormsWithoutLogin forms) {
        this.oidc = oidc;
        this.service = service;
        this.forms = forms;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        Uni<SecurityIdentity> identity = oidc.authenticate(request, providers);
        return told(
                isApi(request)
                        ? identity
                        : identity.onFailure(AuthenticationCompletionException.class)
                                .transform(LoginMechanism::explained));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return isApi(request)
                ? oidc.getChallenge(request)
                : forms.goOn(request).chain(address -> address.map(
                                there -> Uni.createFrom().item(new ChallengeData(SEE_OTHER, "Location", there)))
                        .orElseGet(() -> login(request)));
    }

    /** A script is told, and is sent nowhere. */
    private Uni<ChallengeData> login(RoutingContext request) {
        return SentForms.byScript(request)
                ? Uni.createFrom().item(new ChallengeData(NOT_LOGGED_IN, "WWW-Authenticate", "OIDC"))
                : told(service.reached().chain(() -> oidc.getChallenge(request)));
    }

    private static <T> Uni<T> told(Uni<T> answer) {
        return answer.ifNoItem().after(PATIENCE).fail().onFailure().transform(LoginUnavailable::recognisedIn);
    }

    /** A login service out of reach lies behind some of these too. */
    private static Throwable explained(Throwable brokenOff) {
        return LoginUnavailable.recognisedIn(brokenOff) instanceof LoginUnavailable outOfReach
                ? outOfReach
                : new LoginBrokenOff((AuthenticationCompletionException) brokenOff);
    }

    private static boolean isApi(RoutingContext request) {
        return request.normalizedPath().startsWith("/api/");
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return oidc.getCredentialTransport(request);
    }
}
