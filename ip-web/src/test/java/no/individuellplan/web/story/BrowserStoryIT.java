package no.individuellplan.web.story;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.local.KeycloakTestResource;

/** Nora's plan, in browsers that run scripts. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
@QuarkusTestResource(KeycloakTestResource.class)
class BrowserStoryIT extends BrowserStory {
    BrowserStoryIT() {
        super(WhoItIsAbout.NORA, true);
    }
}
