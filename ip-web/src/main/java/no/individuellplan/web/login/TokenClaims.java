package no.individuellplan.web.login;

import java.util.Arrays;
import java.util.Optional;
import no.individuellplan.core.access.IdentityProvider;
import no.individuellplan.core.access.LoginClaims;
import org.jose4j.jwt.JwtClaims;

/**
 * Reads what a verified token of the realm {@code ip} says, in the identity providers' own claim names. The same for
 * the session of a page (identity token) and for a call to the API (access token). Asks the claims themselves: the token's
 * own way takes a claim it has no constant for as an exception, seven times a request.
 */
final class TokenClaims {
    private static final String HELSEID = "helseid://claims/";

    private TokenClaims() {}

    /** Empty when the token does not come by way of one of the two identity providers. */
    static Optional<LoginClaims> of(JwtClaims token) {
        String provider = text(token, "idp");
        return Arrays.stream(Door.values())
                .filter(door -> door.alias().equals(provider))
                .map(door -> of(token, door.provider()))
                .findFirst();
    }

    private static LoginClaims of(JwtClaims token, IdentityProvider provider) {
        return switch (provider) {
            case IDPORTEN ->
                new LoginClaims(
                        provider, text(token, "pid"), null, text(token, "name"), null, null, text(token, "acr"));
            case HELSEID ->
                new LoginClaims(
                        provider,
                        text(token, HELSEID + "identity/pid"),
                        text(token, HELSEID + "hpr/hpr_number"),
                        text(token, "name"),
                        text(token, HELSEID + "client/claims/orgnr_parent"),
                        text(token, HELSEID + "client/claims/orgnr_child"),
                        text(token, HELSEID + "identity/security_level"));
        };
    }

    /** Null when it is missing or empty: an empty claim says nothing. */
    private static String text(JwtClaims token, String claim) {
        Object value = token.getClaimValue(claim);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }
}
