package no.individuellplan.web.login;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import no.individuellplan.local.BrokeredLogin;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.local.KeycloakTestResource;
import no.individuellplan.local.PlainBrowser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
@QuarkusTestResource(KeycloakTestResource.class)
class ApiLoginTest {
    private static final String ARRIVAL = "/api/ankomst";

    @TestHTTPResource("/")
    String root;

    @Test
    void a_token_says_who_and_for_which_organisation() {
        given().auth()
                .oauth2(BrokeredLogin.token("ingrid"))
                .get(ARRIVAL)
                .then()
                .statusCode(200)
                .body(equalTo("HELSEID Ingrid Solberg 310900109 4"));
        given().auth()
                .oauth2(BrokeredLogin.token("lav"))
                .get(ARRIVAL)
                .then()
                .statusCode(200)
                .body(equalTo("IDPORTEN Lars Lav null idporten-loa-substantial"));
    }

    @Test
    void without_a_token_the_answer_is_401_and_never_a_login_page() {
        given().redirects()
                .follow(false)
                .get(ARRIVAL)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .header("Location", nullValue());
    }

    @Test
    void a_token_that_was_changed_is_refused() {
        String token = BrokeredLogin.token("ingrid");
        int middle = token.length() / 2;
        char other = token.charAt(middle) == 'A' ? 'B' : 'A';
        given().auth()
                .oauth2(token.substring(0, middle) + other + token.substring(middle + 1))
                .get(ARRIVAL)
                .then()
                .statusCode(401);
    }

    @Test
    void the_session_of_a_page_opens_nothing_in_the_api() {
        PlainBrowser browser = new PlainBrowser();
        browser.logIn(browser.get(root + "arbeid/ankomst"), "ingrid");
        org.assertj.core.api.Assertions.assertThat(
                        browser.getOnce(root + "api/ankomst").status())
                .isEqualTo(401);
    }

    @Test
    void other_systems_send_json_without_a_form_token() {
        given().auth()
                .oauth2(BrokeredLogin.token("ingrid"))
                .contentType(ContentType.JSON)
                .body("{}")
                .post(ARRIVAL)
                .then()
                .statusCode(200);
    }
}
