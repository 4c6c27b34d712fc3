package no.individuellplan.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.individuellplan.local.KeycloakTestResource;
import no.individuellplan.local.LocalDatabase;
import no.individuellplan.local.LocalDatabase.Database;

/** The packaged application as a process of its own on this machine, to be killed without warning and started again. */
final class PackagedApplication implements AutoCloseable {
    private static final Path ROOT = Path.of(System.getProperty("ip.root"));
    private static final Path JAR = ROOT.resolve("ip-web/target/quarkus-app/quarkus-run.jar");
    private static final String SECRET = "for-tests-on-one-machine-only-0001";

    private final Map<String, String> settings;
    private final Path log;
    private final int port;
    private Process process;

    PackagedApplication(Database database, Path log) throws IOException {
        this.log = Files.createDirectories(log.getParent()).resolve(log.getFileName());
        Files.deleteIfExists(log);
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        settings = new TreeMap<>(new KeycloakTestResource().start());
        settings.putAll(Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", LocalDatabase.APPLICATION.user(),
                "quarkus.datasource.password", LocalDatabase.APPLICATION.password(),
                "quarkus.flyway.username", LocalDatabase.OWNER.user(),
                "quarkus.flyway.password", LocalDatabase.OWNER.password(),
                "quarkus.http.host", "127.0.0.1",
                "quarkus.http.port", Integer.toString(port)));
        settings.putAll(Map.of(
                "ip.state.secret", SECRET,
                "ip.session.secret", SECRET,
                "ip.synthetic-numbers", "allowed",
                "ip.demo.data", "true",
                "ip.jobs.heartbeat", "0.5s"));
    }

    /** Starts it and waits until it answers. */
    void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx384m",
                        "-jar",
                        JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        settings.forEach((name, value) -> builder.environment().put(variable(name), value));
        process = builder.start();
        Quiet.until("the application answers; see " + log, this::isReady, true);
    }

    /** SIGKILL: no goodbye, no roll-back of its own. Returns when the process is gone. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    URI root() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }

    private boolean isReady() throws InterruptedException {
        assertThat(process.isAlive()).as("the application lives; see %s", log).isTrue();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest question =
                    HttpRequest.newBuilder(root().resolve("q/health/ready")).build();
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The words of a setting's name as the environment spells them. */
    private static String variable(String setting) {
        return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
