package no.individuellplan.local;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One running PostgreSQL, kept as durably as in production: {@code fsync} and {@code synchronous_commit} are on, so a
 * test that passes here has met the real cost and the real promise of a commit.
 */
final class PostgresServer implements LocalService {
    static final String NAME = "postgres";
    private static final String MAJOR = "18";
    private static final long SPACE_NEEDED_MB = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final LocalProcess process;
    private final LocalDatabase database;

    private PostgresServer(LocalProcess process, LocalDatabase database) {
        this.process = process;
        this.database = database;
    }

    /** Starts on a folder that holds, or will hold, {@code data}; a folder from an earlier run is taken up again. */
    static PostgresServer start(Path folder, int port) {
        LocalProcess.stopLeftOver(NAME, folder, LocalProcess.Signal.INT);
        Ports.requireFree(port, "PostgreSQL", "--postgres-port");
        LocalFolders.requireSpace(folder, SPACE_NEEDED_MB);
        Path programs = PostgresPrograms.unpacked();
        Path data = folder.resolve("data");
        if (Files.exists(data)) {
            requireSameMajor(data);
        } else {
            initialise(programs, folder, data);
        }
        LocalProcess process = LocalProcess.start(NAME, command(programs, data, port), Map.of(), folder);
        LocalDatabase database = new LocalDatabase(port);
        try {
            awaitAnswer(process, database);
            PostgresRoles.prepare(database);
        } catch (RuntimeException e) {
            process.stop(LocalProcess.Signal.INT, Duration.ofSeconds(10));
            throw e;
        }
        return new PostgresServer(process, database);
    }

    LocalDatabase database() {
        return database;
    }

    @Override
    public LocalProcess process() {
        return process;
    }

    /** Fast shutdown: open sessions are ended, everything committed is on disk. */
    @Override
    public void close() {
        process.stop(LocalProcess.Signal.INT, Duration.ofSeconds(30));
    }

    private static void requireSameMajor(Path data) {
        try {
            String made = Files.readString(data.resolve("PG_VERSION")).trim();
            if (!MAJOR.equals(made)) {
                throw new LocalFailure("The database in " + data + " was made by PostgreSQL " + made + " and this is "
                        + MAJOR + ": keep it elsewhere, or run ./ip reset.");
            }
        } catch (IOException e) {
            throw new LocalFailure(data + " holds no PostgreSQL database: move it away, or run ./ip reset.", e);
        }
    }

    private static void initialise(Path programs, Path folder, Path data) {
        Path half = folder.resolve("data-unfinished");
        Path secret = folder.resolve("superuser");
        LocalFolders.delete(half);
        try {
            Files.writeString(secret, LocalDatabase.SUPERUSER.password());
            List<String> command = asOrdinaryUser();
            command.addAll(List.of(programs.resolve("bin/initdb").toString(), "-D", half.toString()));
            command.addAll(List.of("-U", LocalDatabase.SUPERUSER.user(), "--pwfile", secret.toString()));
            command.addAll(List.of("--auth=scram-sha-256", "--encoding=UTF8", "--locale-provider=builtin"));
            command.addAll(List.of("--builtin-locale=C.UTF-8", "--locale=C", "--no-instructions"));
            LocalProcess making = LocalProcess.start("initdb", command, Map.of(), folder);
            making.ended().join();
            if (!Files.exists(half.resolve("PG_VERSION")) || !Files.exists(half.resolve("global/pg_control"))) {
                throw new LocalFailure("PostgreSQL could not make its data folder: " + making.lastWords());
            }
            making.stop(LocalProcess.Signal.TERM, Duration.ZERO);
            Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(secret);
        } catch (IOException e) {
            throw new LocalFailure("PostgreSQL could not make its data folder " + data + ": " + e.getMessage(), e);
        }
    }

    private static List<String> command(Path programs, Path data, int port) {
        List<String> command = asOrdinaryUser();
        command.addAll(List.of(programs.resolve("bin/postgres").toString(), "-D", data.toString()));
        Map.of(
                        "port", Integer.toString(port),
                        "listen_addresses", "127.0.0.1",
                        "unix_socket_directories", "",
                        "fsync", "on",
                        "synchronous_commit", "on",
                        "full_page_writes", "on",
                        "max_connections", "200",
                        "shared_buffers", "256MB",
                        "timezone", "UTC",
                        "log_timezone", "UTC")
                .forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
        return command;
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own root is nobody. */
    private static List<String> asOrdinaryUser() {
        List<String> prefix = new ArrayList<>();
        if (new UnixSystem().getUid() == 0) {
            if (!Files.isExecutable(Path.of("/usr/bin/unshare"))) {
                throw new LocalFailure("PostgreSQL will not run as root: run this as an ordinary user, or install "
                        + "unshare (Debian package util-linux).");
            }
            prefix.addAll(List.of("/usr/bin/unshare", "-U"));
        }
        return prefix;
    }

    private static void awaitAnswer(LocalProcess process, LocalDatabase database) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        SQLException last = null;
        while (System.nanoTime() < end) {
            if (!process.alive()) {
                throw new LocalFailure("PostgreSQL stopped at once; it said: " + process.lastWords());
            }
            try {
                database.superuser("postgres").close();
                return;
            } catch (SQLException notYet) {
                last = notYet;
            }
            Pause.aLittle();
        }
        throw new LocalFailure(
                "PostgreSQL gave no answer within " + PATIENCE.toSeconds() + " seconds; its log is " + process.log(),
                last);
    }
}
