package no.individuellplan.local;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Properties;

/** The process that starts one shared service, says where it answers, and stops it when its owners are gone. */
final class SharedKeeper {
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private SharedKeeper() {}

    public static void main(String[] args) throws InterruptedException {
        SharedService service = SharedService.valueOf(args[0]);
        try {
            keep(service, service.folder());
        } catch (LocalFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void keep(SharedService service, Path folder) throws InterruptedException {
        try (Kept kept = start(service, folder)) {
            Runtime.getRuntime().addShutdownHook(new Thread(kept::close));
            tell(folder, kept.address());
            while (!released(folder)) {
                Thread.sleep(LOOK_AGAIN);
            }
        }
    }

    private static Kept start(SharedService service, Path folder) {
        return switch (service) {
            case POSTGRES -> {
                LocalProcess.stopLeftOver(PostgresServer.NAME, folder, LocalProcess.Signal.INT);
                LocalFolders.delete(folder.resolve("data"));
                PostgresServer server = PostgresServer.start(folder, Ports.free());
                yield new Kept(server, server.database().port());
            }
            case KEYCLOAK -> {
                LocalProcess.stopLeftOver(KeycloakServer.NAME, folder, LocalProcess.Signal.TERM);
                int port = Ports.preferably(steadyPort());
                KeycloakServer server = KeycloakServer.start(folder, port, "http://localhost/");
                yield new Kept(server, port);
            }
        };
    }

    /** The same port from run to run for one check-out, so that the realms need not be imported each time. */
    private static int steadyPort() {
        return 21_000 + Math.floorMod(LocalFolders.root().hashCode(), 9_000);
    }

    private static void tell(Path folder, Properties address) {
        Path beside = folder.resolve("address.unfinished");
        try (Writer out = Files.newBufferedWriter(beside)) {
            address.store(out, null);
        } catch (IOException e) {
            throw new LocalFailure("Cannot write " + beside + ": " + e.getMessage(), e);
        }
        try {
            Files.move(beside, SharedService.address(folder), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LocalFailure("Cannot write " + SharedService.address(folder) + ": " + e.getMessage(), e);
        }
    }

    /** True when nobody has wanted the service for a while; from then on nobody can attach. */
    private static boolean released(Path folder) throws InterruptedException {
        if (Owners.anyLives(folder)) {
            return false;
        }
        Thread.sleep(GRACE);
        return SharedService.locked(folder, () -> {
            if (Owners.anyLives(folder)) {
                return false;
            }
            SharedService.deleteAddress(folder);
            return true;
        });
    }

    /** What is kept and where it answers. */
    private record Kept(LocalService service, int port) implements AutoCloseable {
        Properties address() {
            Properties address = new Properties();
            address.setProperty("port", Integer.toString(port));
            return address;
        }

        @Override
        public void close() {
            service.close();
        }
    }
}
