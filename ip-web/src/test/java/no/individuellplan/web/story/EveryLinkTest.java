package no.individuellplan.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.local.KeycloakTestResource;
import no.individuellplan.web.seen.Chromium;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever logs in and follows every link comes to pages that are there, and fit for everyone, in each language. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
@QuarkusTestResource(KeycloakTestResource.class)
class EveryLinkTest {
    @TestHTTPResource("/")
    URI root;

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "ane, nn-NO, /min-plan",
        "tone, en-GB, /min-plan",
        "marit, nb-NO, /arbeid",
        "ingrid, en-GB, /arbeid",
        "turid, nn-NO, /behov"
    })
    void leads_to_a_page_that_is_fit_for_everyone(String user, String locale, String home) {
        try (Chromium chromium = new Chromium()) {
            Window window = new Window(chromium.visitor(locale, true).newPage(), root, user);
            assertThat(new Walk(window, user).from(home)).isEmpty();
        }
    }
}
