package no.individuellplan.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * {@code ./ip start}: PostgreSQL, Keycloak and the application, until Ctrl-C. What is in the way is said in one
 * sentence, everything started is stopped again, and the exit code is 1.
 */
public final class LocalStart {
    private static final int JAVA = 25;

    private final PrintStream out;
    private final StartOptions options;
    private final Path folder = LocalFolders.state().resolve("run");
    private final Running running = new Running();
    private final long startedAt = System.nanoTime();

    private LocalStart(PrintStream out, StartOptions options) {
        this.out = out;
        this.options = options;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            requireJava(Runtime.version().feature());
            StartOptions options = StartOptions.of(arguments, System.getenv());
            try (OnlyOne one = OnlyOne.in(LocalFolders.state().resolve("run"))) {
                one.tellsWho();
                new LocalStart(out, options).run();
            }
        } catch (LocalFailure e) {
            if (!ChildProcesses.ended()) {
                new PrintStream(System.err, true, StandardCharsets.UTF_8).println(e.getMessage());
            }
            System.exit(1);
        }
    }

    static void requireJava(int feature) {
        if (feature < JAVA) {
            throw new LocalFailure("This needs Java " + JAVA + " and runs on Java " + feature + ": install a JDK "
                    + JAVA + " and set JAVA_HOME to it.");
        }
    }

    private void run() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            requirePorts();
            CompletableFuture<KeycloakServer> keycloak = inParallel(() ->
                    running.add(KeycloakServer.start(folder.resolve("keycloak"), options.keycloakPort(), home())));
            CompletableFuture<List<LocalApplication>> applications = inParallel(this::applications);
            both(keycloak, applications);
            say("Keycloak answers");
            applications.join().forEach(LocalApplication::awaitReady);
            welcome();
            running.firstToEnd().ifPresent(why -> {
                throw why;
            });
        } finally {
            running.close();
        }
    }

    private void stop() {
        out.println("Stopping");
        ChildProcesses.startNoMore();
        try {
            running.close();
        } finally {
            ChildProcesses.end();
        }
    }

    private List<LocalApplication> applications() {
        CompletableFuture<LocalDatabase> database = inParallel(this::database);
        CompletableFuture<Path> jar = inParallel(ApplicationBuild::jar);
        both(database, jar);
        LocalKeycloak keycloak = new LocalKeycloak(options.keycloakPort());
        if (!options.two()) {
            return List.of(running.add(LocalApplication.start(
                    jar.join(), options.port(), database.join().main(), keycloak)));
        }
        Wire wire = Wire.in(folder);
        LocalBroker broker = running.add(wire.broker(options.brokerPort()));
        say("The message broker answers");
        List<LocalApplication> applications = new ArrayList<>();
        for (Installation one : options.played() ? List.of(Installation.TOWN) : List.of(Installation.values())) {
            int port = one == Installation.TOWN ? options.port() : options.trustPort();
            applications.add(running.add(LocalApplication.installation(
                    one.folder(folder),
                    port,
                    database.join().kept("two_" + one.lower()),
                    keycloak,
                    wire.settings(one, broker))));
        }
        return applications;
    }

    private LocalDatabase database() {
        PostgresServer server = running.add(PostgresServer.start(folder.resolve("postgres"), options.postgresPort()));
        say("PostgreSQL answers");
        return server.database();
    }

    /** Ports first, before half a minute is spent on what cannot succeed. Our own left-overs do not count. */
    private void requirePorts() {
        stopLeftOvers(folder);
        Ports.requireFree(options.port(), "the application", "--port");
        if (options.two()) {
            Ports.requireFree(options.trustPort(), "the hospital's application", "--trust-port");
            Ports.requireFree(options.brokerPort(), "the message broker", "--broker-port");
        }
        Ports.requireFree(options.keycloakPort(), "Keycloak", "--keycloak-port");
        Ports.requireFree(options.postgresPort(), "PostgreSQL", "--postgres-port");
        say("Starting PostgreSQL and Keycloak");
    }

    /** What an earlier start in this folder has left running. */
    static void stopLeftOvers(Path folder) {
        for (Installation one : Installation.values()) {
            LocalProcess.stopLeftOver(LocalApplication.NAME, one.folder(folder), LocalProcess.Signal.TERM);
        }
        Wire.in(folder).stopLeftOver();
        LocalProcess.stopLeftOver(KeycloakServer.NAME, folder.resolve("keycloak"), LocalProcess.Signal.TERM);
        LocalProcess.stopLeftOver(PostgresServer.NAME, folder.resolve("postgres"), LocalProcess.Signal.INT);
    }

    private String home() {
        return "http://localhost:" + options.port() + "/";
    }

    private void welcome() {
        say("Ready");
        out.println();
        if (options.two()) {
            out.println("  Fjellvik kommune   " + home());
            out.println("  Eksempel sykehus   "
                    + (options.played() ? "played by ./ip play" : "http://127.0.0.1:" + options.trustPort() + "/"));
            out.println("  Message broker     amqp://127.0.0.1:" + options.brokerPort());
        } else {
            out.println("  Individuell plan   " + home());
        }
        out.println("  Keycloak           http://localhost:" + options.keycloakPort() + "/realms/ip");
        out.println("  PostgreSQL         "
                + LocalDatabase.url(options.postgresPort(), options.two() ? "two_town" : LocalDatabase.MAIN_DATABASE));
        out.println("  Logs and data      " + folder);
        out.println();
        out.println(people());
        out.println("Ctrl-C stops everything.");
    }

    private void say(String what) {
        out.printf("%5.1f s  %s%n", (System.nanoTime() - startedAt) / 1e9, what);
    }

    private static String people() {
        try (InputStream text = LocalStart.class.getResourceAsStream("people.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new LocalFailure("The list of people cannot be read: " + e.getMessage(), e);
        }
    }

    private static <T> CompletableFuture<T> inParallel(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
    }

    /** Waits for both, or for the first failure. */
    private static void both(CompletableFuture<?> one, CompletableFuture<?> other) {
        CompletableFuture<Object> failure = new CompletableFuture<>();
        for (CompletableFuture<?> each : List.of(one, other)) {
            each.whenComplete((result, problem) -> {
                if (problem != null) {
                    failure.completeExceptionally(problem);
                }
            });
        }
        try {
            CompletableFuture.anyOf(failure, CompletableFuture.allOf(one, other))
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof LocalFailure sentence) {
                throw sentence;
            }
            throw e;
        }
    }
}
