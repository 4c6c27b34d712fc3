package no.individuellplan.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A Keycloak that one test run has for itself, with brief logins, and may pause and stop: its process id is the setting
 * {@code ip.test.keycloak.pid}. The application gets a port known beforehand, so that Keycloak can tell it of log-outs.
 */
public final class OwnKeycloakTestResource implements QuarkusTestResourceLifecycleManager {
    private final Path folder = LocalFolders.state()
            .resolve("test")
            .resolve("own-keycloak-" + ProcessHandle.current().pid());
    private KeycloakServer server;

    @Override
    public Map<String, String> start() {
        int port = Ports.free();
        int application = Ports.free();
        String home = "http://localhost:" + application + "/";
        Map<String, String> realms =
                KeycloakRealms.forThisMachine(KeycloakServer.address(port).url(), home);
        server = KeycloakServer.start(folder, port, BriefLogins.in(realms, home + "logg-ut/bakvei"));
        Map<String, String> settings = new TreeMap<>(server.keycloak().configuration());
        settings.put("quarkus.http.test-port", Integer.toString(application));
        settings.put("ip.test.keycloak.pid", Long.toString(server.process().pid()));
        return settings;
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
            LocalFolders.delete(folder);
        }
    }
}
