package no.individuellplan.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

/** Whose system a token is of. */
class MachineClaimsTest {
    private static final String SCOPE = "ip:messages";
    private static final String ORGANISATION = "helseid://claims/client/claims/orgnr_parent";

    @Test
    void a_systems_token_made_for_messages_is_its_organisations() {
        JwtClaims token = token();
        token.setStringClaim("scope", "openid " + SCOPE);
        assertThat(organisation(token)).contains("310900095");
        token.setClaim("scope", List.of(SCOPE, "other"));
        assertThat(organisation(token)).contains("310900095");
        token.unsetClaim("scope");
        token.setAudience("ip-api", SCOPE);
        assertThat(organisation(token)).as("made for it by audience").contains("310900095");
    }

    @Test
    void one_made_for_something_else_is_nobodys() {
        JwtClaims token = token();
        token.setStringClaim("scope", "openid ip:messagesandmore");
        token.setAudience("ip-api");
        assertThat(organisation(token)).isEmpty();
    }

    @Test
    void a_persons_is_not_a_systems_whatever_else_it_says() {
        for (String claim : List.of("idp", "pid", "helseid://claims/identity/pid")) {
            JwtClaims token = token();
            token.setStringClaim("scope", SCOPE);
            token.setStringClaim(claim, "x");
            assertThat(organisation(token)).as(claim).isEmpty();
        }
    }

    @Test
    void a_number_that_is_none_is_nobodys() {
        for (String number : List.of("", "31090009", "3109000950", "31090009x")) {
            JwtClaims token = token();
            token.setStringClaim("scope", SCOPE);
            token.setStringClaim(ORGANISATION, number);
            assertThat(organisation(token)).as(number).isEmpty();
        }
    }

    private static JwtClaims token() {
        JwtClaims token = new JwtClaims();
        token.setStringClaim(ORGANISATION, "310900095");
        return token;
    }

    private static Optional<String> organisation(JwtClaims token) {
        return MachineClaims.organisation(token, SCOPE);
    }
}
