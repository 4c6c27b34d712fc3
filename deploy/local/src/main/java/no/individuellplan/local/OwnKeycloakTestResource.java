package no.individuellplan.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A Keycloak that one test run has for itself, with brief logins, and may pause and stop: its process id is the setting
 * {@code ip.test.keycloak.pid}. The application gets a port known beforehand, so that Keycloak can tell it of log-outs.
 */
public final class OwnKeycloakTestResource implements QuarkusTestResourceLifecycleManager {
    private static final String FOLDER = "own-keycloak-";

    private final Path folder = tests().resolve(FOLDER + ProcessHandle.current().pid());
    private KeycloakServer server;

    @Override
    public Map<String, String> start() {
        stopLeftOvers();
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

    /** Of test runs that were killed, and so did not stop their own. */
    private static void stopLeftOvers() {
        try (Stream<Path> folders = Files.list(LocalFolders.made(tests()))) {
            folders.filter(OwnKeycloakTestResource::isLeftOver).forEach(left -> {
                LocalProcess.stopLeftOver(KeycloakServer.NAME, left, LocalProcess.Signal.TERM);
                LocalFolders.delete(left);
            });
        } catch (IOException e) {
            throw new LocalFailure("Cannot look in " + tests() + ": " + e.getMessage(), e);
        }
    }

    private static boolean isLeftOver(Path folder) {
        String name = folder.getFileName().toString();
        return name.matches(FOLDER + "\\d+")
                && ProcessHandle.of(Long.parseLong(name.substring(FOLDER.length())))
                        .isEmpty();
    }

    private static Path tests() {
        return LocalFolders.state().resolve("test");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
            LocalFolders.delete(folder);
        }
    }
}
