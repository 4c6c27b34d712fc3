package no.individuellplan.api.world;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import no.individuellplan.core.access.IdentityProvider;
import no.individuellplan.core.access.LoginClaims;

/**
 * {@code Authorization: Bearer ingrid} is Ingrid's login, with the claims her real token has; {@code Bearer number-…} is the
 * citizen with that number; {@code Bearer machine-…} is the system of the organisation with that number.
 */
@ApplicationScoped
public class LoginByName implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";
    private static final String MACHINE = "machine-";
    private static final String NUMBER = "number-";
    private static final String HIGH = "idporten-loa-high";
    private static final Map<String, LoginClaims> LOGINS = Map.ofEntries(
            staff("ingrid", "Ingrid Solberg", "11838447408", "99000011", "310900095", "310900109"),
            staff("henrik", "Henrik Vold", "02897924148", "99000029", "310900095", "310900109"),
            staff("turid", "Turid Aasen", "14876825466", null, "310900001", "310900028"),
            staff("marit", "Marit Lunde", "19828126205", "99000053", "310900001", "310900036"),
            staff("jonas", "Jonas Haugen", "08909245797", "99000061", "310900001", "310900044"),
            staff("siv", "Siv Bakken", "03917743648", null, "310900141", "310900141"),
            staff("ukjent", "Ulf Ukjent", "05858520551", null, "310900176", "310900176"),
            citizen("emil", "Emil Sand", "07878736103", HIGH),
            citizen("ane", "Ane Nygård", "17859444636", HIGH),
            citizen("randi", "Randi Haugen", "30868930434", HIGH),
            citizen("tone", "Tone Vik", "15818620079", HIGH),
            citizen("morten", "Morten Hansen", "10908427330", HIGH),
            citizen("lav", "Lars Lav", "12828232728", "idporten-loa-substantial"));

    private static Map.Entry<String, LoginClaims> staff(
            String user, String name, String number, String hpr, String parent, String unit) {
        return Map.entry(user, new LoginClaims(IdentityProvider.HELSEID, number, hpr, name, parent, unit, "4"));
    }

    private static Map.Entry<String, LoginClaims> citizen(String user, String name, String number, String level) {
        return Map.entry(user, new LoginClaims(IdentityProvider.IDPORTEN, number, null, name, null, null, level));
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext call, IdentityProviderManager providers) {
        String header = call.request().getHeader("Authorization");
        if (header == null || !header.startsWith(BEARER)) {
            return Uni.createFrom().nullItem();
        }
        String user = header.substring(BEARER.length());
        if (user.equals("stranger")) {
            return Uni.createFrom().item(identity(user).build());
        }
        if (user.startsWith(MACHINE)) {
            return Uni.createFrom()
                    .item(identity(user)
                            .addAttribute("ip.machine", user.substring(MACHINE.length()))
                            .build());
        }
        LoginClaims claims = user.startsWith(NUMBER)
                ? citizen(user, "Innbygger", user.substring(NUMBER.length()), HIGH)
                        .getValue()
                : LOGINS.get(user);
        return claims == null
                ? Uni.createFrom().failure(new AuthenticationFailedException())
                : Uni.createFrom()
                        .item(identity(user).addAttribute("ip.claims", claims).build());
    }

    private static QuarkusSecurityIdentity.Builder identity(String user) {
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(user));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext call) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends io.quarkus.security.identity.request.AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }
}
