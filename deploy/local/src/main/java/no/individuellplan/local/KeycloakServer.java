package no.individuellplan.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** One running Keycloak with the realm {@code ip} and the two realms that play ID-porten and HelseID. */
final class KeycloakServer implements LocalService {
    static final String NAME = "keycloak";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long SPACE_NEEDED_MB = 200;

    private final LocalProcess process;
    private final LocalKeycloak keycloak;

    private KeycloakServer(LocalProcess process, LocalKeycloak keycloak) {
        this.process = process;
        this.keycloak = keycloak;
    }

    /**
     * Starts on a folder; one from an earlier run is taken up again, unless the realm files or the port have changed
     * since, for then its database is made anew.
     *
     * @param homeUrl where a person who cancels at the identity provider is sent back to
     */
    static KeycloakServer start(Path folder, int port, String homeUrl) {
        return start(folder, port, KeycloakRealms.forThisMachine(address(port).url(), homeUrl));
    }

    /** @param realms file name → content */
    static KeycloakServer start(Path folder, int port, Map<String, String> realms) {
        LocalProcess.stopLeftOver(NAME, folder, LocalProcess.Signal.TERM);
        Ports.requireFree(port, "Keycloak", "--keycloak-port");
        LocalFolders.requireSpace(folder, SPACE_NEEDED_MB);
        Path programs = KeycloakPrograms.built();
        LocalKeycloak keycloak = address(port);
        Path home = home(folder, programs, realms);
        int management = Ports.free();
        List<String> command = KeycloakPrograms.java(home);
        command.addAll(List.of("start", "--optimized", "--import-realm"));
        command.addAll(List.of("--http-enabled=true", "--http-host=127.0.0.1", "--http-port=" + port));
        command.addAll(List.of("--http-management-port=" + management, "--hostname=" + keycloak.url()));
        command.addAll(List.of("--cache=local", "--log-level=info,io.smallrye.health:error"));
        LocalProcess process = LocalProcess.start(NAME, command, Map.of(), folder);
        KeycloakServer server = new KeycloakServer(process, keycloak);
        try {
            server.awaitReady(URI.create("http://127.0.0.1:" + management + "/health/ready"));
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** Where the Keycloak on this port answers, when there is one. */
    static LocalKeycloak address(int port) {
        return new LocalKeycloak(port);
    }

    LocalKeycloak keycloak() {
        return keycloak;
    }

    @Override
    public LocalProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.stop(LocalProcess.Signal.TERM, Duration.ofSeconds(30));
    }

    /** A home of links to the programs, with its own data; named after what its realms and its pages are made of. */
    private static Path home(Path folder, Path programs, Map<String, String> realms) {
        Path home = folder.resolve("home-" + Integer.toHexString(Objects.hash(realms, KeycloakRealms.themes())));
        Path complete = home.resolve("complete");
        try {
            deleteOtherHomes(folder, Files.exists(complete) ? home : null);
            if (!Files.exists(complete)) {
                Path imports = LocalFolders.made(home.resolve("data/import"));
                for (Map.Entry<String, String> realm : realms.entrySet()) {
                    Files.writeString(imports.resolve(realm.getKey()), realm.getValue());
                }
                for (String part : List.of("lib", "conf", "providers")) {
                    Files.createSymbolicLink(home.resolve(part), programs.resolve(part));
                }
                Files.createSymbolicLink(
                        home.resolve("themes"), KeycloakRealms.folder().resolve("themes"));
                Files.writeString(complete, "");
            }
            return home;
        } catch (IOException e) {
            throw new LocalFailure("Cannot make Keycloak's folder " + home + ": " + e.getMessage(), e);
        }
    }

    private static void deleteOtherHomes(Path folder, Path keep) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            found.filter(path -> path.getFileName().toString().startsWith("home-"))
                    .filter(path -> !path.equals(keep))
                    .forEach(LocalFolders::delete);
        }
    }

    private void awaitReady(URI health) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!isReady(client, health)) {
                if (!process.alive()) {
                    throw new LocalFailure("Keycloak stopped while starting; it said: " + process.lastWords());
                }
                if (System.nanoTime() > end) {
                    throw new LocalFailure("Keycloak was not ready within " + PATIENCE.toMinutes()
                            + " minutes; its log is " + process.log());
                }
                Pause.aLittle();
            }
        }
    }

    private static boolean isReady(HttpClient client, URI health) {
        try {
            HttpRequest ask = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Interrupted while waiting for Keycloak.", e);
        }
    }
}
