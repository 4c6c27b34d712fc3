package no.individuellplan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class BrokeredLoginTest {
    private static final String CLAIMS = "helseid://claims/";

    @Test
    void a_citizen_comes_with_number_and_level_and_nothing_of_staff() throws IOException {
        JsonNode claims = claims("ane");
        assertThat(text(claims, "idp")).isEqualTo("idporten");
        assertThat(text(claims, "pid")).isEqualTo("17859444636");
        assertThat(text(claims, "acr")).isEqualTo("idporten-loa-high");
        assertThat(text(claims, "name")).isEqualTo("Ane Nygård");
        assertThat(claims.get("aud").toString()).contains("ip-api");
        assertThat(claims.fieldNames()).toIterable().noneMatch(name -> name.startsWith(CLAIMS));
    }

    @Test
    void staff_come_with_number_hpr_and_both_organisations() throws IOException {
        JsonNode claims = claims("ingrid");
        assertThat(text(claims, "idp")).isEqualTo("helseid");
        assertThat(text(claims, CLAIMS + "identity/pid")).isEqualTo("11838447408");
        assertThat(text(claims, CLAIMS + "identity/security_level")).isEqualTo("4");
        assertThat(text(claims, CLAIMS + "hpr/hpr_number")).isEqualTo("99000011");
        assertThat(text(claims, CLAIMS + "client/claims/orgnr_parent")).isEqualTo("310900095");
        assertThat(text(claims, CLAIMS + "client/claims/orgnr_child")).isEqualTo("310900109");
        assertThat(text(claims, "name")).isEqualTo("Ingrid Solberg");
        assertThat(claims.has("pid")).isFalse();
    }

    @Test
    void staff_without_authorisation_come_without_hpr() throws IOException {
        JsonNode claims = claims("liv");
        assertThat(claims.has(CLAIMS + "hpr/hpr_number")).isFalse();
        assertThat(text(claims, CLAIMS + "client/claims/orgnr_child")).isEqualTo("310900133");
    }

    @Test
    void one_who_cannot_reach_the_high_level_comes_with_the_lower_one() throws IOException {
        assertThat(text(claims("lav"), "acr")).isEqualTo("idporten-loa-substantial");
    }

    @Test
    void the_same_token_is_given_again_and_a_stranger_gets_none() {
        assertThat(BrokeredLogin.token("ane")).isEqualTo(BrokeredLogin.token("ane"));
        assertThatThrownBy(() -> BrokeredLogin.token("nobody")).isInstanceOf(LocalFailure.class);
    }

    @Test
    void the_login_page_says_in_norwegian_that_it_is_for_tests() {
        PlainBrowser browser = new PlainBrowser();
        String realm = LocalKeycloak.shared().realmUrl();
        String page = browser.get(
                        realm + "/protocol/openid-connect/auth?client_id=ip-web&response_type=code&scope=openid"
                                + "&redirect_uri=http://localhost/innlogget&kc_idp_hint=idporten&code_challenge_method=S256"
                                + "&code_challenge=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU")
                .body();
        assertThat(page).contains("Testinnlogging: bare oppdiktede personer", "Logg inn");
    }

    private static JsonNode claims(String userName) throws IOException {
        String body = BrokeredLogin.token(userName).split("\\.")[1];
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(body));
    }

    private static String text(JsonNode claims, String name) {
        return claims.required(name).asText();
    }
}
