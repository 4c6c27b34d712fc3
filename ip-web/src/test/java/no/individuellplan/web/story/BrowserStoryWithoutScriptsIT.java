package no.individuellplan.web.story;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.local.KeycloakTestResource;

/** The same for Frida, where nobody's browser runs a script. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
@QuarkusTestResource(KeycloakTestResource.class)
class BrowserStoryWithoutScriptsIT extends BrowserStory {
    BrowserStoryWithoutScriptsIT() {
        super(WhoItIsAbout.FRIDA, false);
    }
}
