package no.individuellplan.web.login;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.local.OwnKeycloakTestResource;

/** An application with a Keycloak of its own, whose logins are brief and which may be stopped. */
public class OwnKeycloak implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(DatabaseTestResource.class),
                new TestResourceEntry(OwnKeycloakTestResource.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }
}
