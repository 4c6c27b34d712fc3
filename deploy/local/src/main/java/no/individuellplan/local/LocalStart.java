package no.individuellplan.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
            CompletableFuture<LocalApplication> application = inParallel(this::application);
            both(keycloak, application);
            say("Keycloak answers");
            application.join().awaitReady();
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

    private LocalApplication application() {
        CompletableFuture<LocalDatabase> database = inParallel(this::database);
        CompletableFuture<Path> jar = inParallel(ApplicationBuild::jar);
        both(database, jar);
        return running.add(LocalApplication.start(
                jar.join(), options.port(), database.join(), new LocalKeycloak(options.keycloakPort())));
    }

    private LocalDatabase database() {
        PostgresServer server = running.add(PostgresServer.start(folder.resolve("postgres"), options.postgresPort()));
        say("PostgreSQL answers");
        return server.database();
    }

    /** Ports first, before half a minute is spent on what cannot succeed. Our own left-overs do not count. */
    private void requirePorts() {
        LocalProcess.stopLeftOver(LocalApplication.NAME, LocalApplication.folder(), LocalProcess.Signal.TERM);
        LocalProcess.stopLeftOver(KeycloakServer.NAME, folder.resolve("keycloak"), LocalProcess.Signal.TERM);
        LocalProcess.stopLeftOver(PostgresServer.NAME, folder.resolve("postgres"), LocalProcess.Signal.INT);
        Ports.requireFree(options.port(), "the application", "--port");
        Ports.requireFree(options.keycloakPort(), "Keycloak", "--keycloak-port");
        Ports.requireFree(options.postgresPort(), "PostgreSQL", "--postgres-port");
        say("Starting PostgreSQL and Keycloak");
    }

    private String home() {
        return "http://localhost:" + options.port() + "/";
    }

    private void welcome() {
        say("Ready");
        out.println();
        out.println("  Individuell plan   " + home());
        out.println("  Keycloak           http://localhost:" + options.keycloakPort() + "/realms/ip");
        out.println("  PostgreSQL         " + LocalDatabase.url(options.postgresPort(), LocalDatabase.MAIN_DATABASE));
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
