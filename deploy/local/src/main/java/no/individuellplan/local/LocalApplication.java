package no.individuellplan.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The packaged application as a process of its own, told by its environment where the services are. */
public final class LocalApplication implements LocalService {
    static final String NAME = "application";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> QUICK_TO_START =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m");

    private final LocalProcess process;
    private final int port;

    private LocalApplication(LocalProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Where its log and its secrets lie. */
    static Path folder() {
        return LocalFolders.state().resolve("run").resolve("application");
    }

    /** The port of the one that runs on this check-out; empty when none does. */
    static Optional<Integer> runningPort() {
        Path file = folder().resolve("port");
        try {
            return LocalProcess.leftOver(NAME, folder()).isPresent() && Files.exists(file)
                    ? Optional.of(Integer.valueOf(Files.readString(file)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new LocalFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Starts it; {@link #awaitReady} waits until it answers. */
    static LocalApplication start(Path jar, int port, LocalDatabase.Database database, LocalKeycloak keycloak) {
        notePort(folder(), port);
        return start(folder(), QUICK_TO_START, jar, port, database, keycloak);
    }

    /**
     * One more, as built last, on a port that is free: to be measured. {@link #awaitReady} waits until it answers.
     *
     * @param name of the folder for its log
     * @param jvm options of its Java machine
     */
    public static LocalApplication measured(
            String name, List<String> jvm, LocalDatabase.Database database, LocalKeycloak keycloak) {
        return start(LocalFolders.state().resolve(name), jvm, ApplicationBuild.jar(), Ports.free(), database, keycloak);
    }

    /**
     * One of several, as built last, with settings of its own. {@link #awaitReady} waits until it answers.
     *
     * @param folder for its log and its secrets
     */
    static LocalApplication installation(
            Path folder, int port, LocalDatabase.Database database, LocalKeycloak keycloak, Map<String, String> own) {
        return installation(folder, QUICK_TO_START, port, database, keycloak, own);
    }

    /** As the other, with these options of its Java machine. */
    static LocalApplication installation(
            Path folder,
            List<String> jvm,
            int port,
            LocalDatabase.Database database,
            LocalKeycloak keycloak,
            Map<String, String> own) {
        notePort(folder, port);
        return start(folder, jvm, ApplicationBuild.jar(), port, database, keycloak, own);
    }

    private static LocalApplication start(
            Path folder,
            List<String> jvm,
            Path jar,
            int port,
            LocalDatabase.Database database,
            LocalKeycloak keycloak) {
        return start(folder, jvm, jar, port, database, keycloak, Map.of());
    }

    private static LocalApplication start(
            Path folder,
            List<String> jvm,
            Path jar,
            int port,
            LocalDatabase.Database database,
            LocalKeycloak keycloak,
            Map<String, String> own) {
        Map<String, String> settings = new TreeMap<>(DatabaseSettings.of(database));
        settings.putAll(keycloak.configuration());
        settings.put("ip.synthetic-numbers", "allowed");
        settings.put("ip.demo.data", "true");
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", Integer.toString(port));
        settings.putAll(own);
        Map<String, String> environment = new TreeMap<>(LocalSecrets.in(folder));
        settings.forEach((name, value) -> environment.put(variable(name), value));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(jvm);
        command.addAll(List.of("-jar", jar.toString()));
        return new LocalApplication(LocalProcess.start(NAME, command, environment, folder), port);
    }

    /** With a slash at the end. */
    public URI root() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    @Override
    public LocalProcess process() {
        return process;
    }

    /** Waits until a person can be sent on to log in; says why when that does not come. */
    public void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!answers(client, "/q/health/ready", 200) || !answers(client, "/logg-inn/innbygger", 302)) {
                if (!process.alive()) {
                    throw new LocalFailure("The application stopped while starting; it said: " + process.lastWords());
                }
                if (System.nanoTime() > end) {
                    throw new LocalFailure("The application was not ready within " + PATIENCE.toMinutes()
                            + " minutes; its log is " + process.log());
                }
                Pause.aLittle();
            }
        }
    }

    @Override
    public void close() {
        process.stop(LocalProcess.Signal.TERM, Duration.ofSeconds(30));
    }

    private boolean answers(HttpClient client, String path, int status) {
        try {
            HttpRequest ask = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == status;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Interrupted while waiting for the application.", e);
        }
    }

    private static void notePort(Path folder, int port) {
        try {
            Files.writeString(LocalFolders.made(folder).resolve("port"), Integer.toString(port));
        } catch (IOException e) {
            throw new LocalFailure("Cannot write in " + folder + ": " + e.getMessage(), e);
        }
    }

    private static String variable(String setting) {
        return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
