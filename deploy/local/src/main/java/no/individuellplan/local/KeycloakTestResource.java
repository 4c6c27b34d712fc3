package no.individuellplan.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Lets a {@code @QuarkusTest} log people in through the shared Keycloak. */
public final class KeycloakTestResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return LocalKeycloak.shared().configuration();
    }

    /** The shared Keycloak stops by itself when no test run needs it. */
    @Override
    public void stop() {}
}
