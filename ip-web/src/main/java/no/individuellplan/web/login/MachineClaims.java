package no.individuellplan.web.login;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;

/**
 * Reads a token that a system got for itself (client credentials), with the claim names of HelseID: which organisation it is
 * of. A token that says who a person is, is that person's, whatever else it says.
 */
final class MachineClaims {
    private static final String HELSEID = "helseid://claims/";
    private static final String ORGANISATION = HELSEID + "client/claims/orgnr_parent";
    private static final String NUMBER = "\\d{9}";

    private MachineClaims() {}

    /**
     * The organisation number.
     *
     * @param scope the token must be made for: one of its scopes, or of its audiences
     * @return empty for a person's token, one made for something else, and one that does not say whose it is
     */
    static Optional<String> organisation(JwtClaims token, String scope) {
        boolean persons = Stream.of("idp", "pid", HELSEID + "identity/pid").anyMatch(token::hasClaim);
        return persons || !madeFor(token).anyMatch(scope::equals)
                ? Optional.empty()
                : Optional.ofNullable(token.getClaimValue(ORGANISATION))
                        .map(Object::toString)
                        .filter(number -> number.matches(NUMBER));
    }

    private static Stream<String> madeFor(JwtClaims token) {
        return Stream.of("scope", "aud").map(token::getClaimValue).flatMap(MachineClaims::words);
    }

    /** One text with spaces between, or a list. */
    private static Stream<String> words(Object claim) {
        return switch (claim) {
            case String text -> Arrays.stream(text.split(" "));
            case Collection<?> many -> many.stream().map(String::valueOf);
            case null, default -> Stream.empty();
        };
    }
}
