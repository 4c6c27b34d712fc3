package no.individuellplan.local;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * A service that all test runs of this check-out share. The first that asks starts a keeper in a process of its own;
 * the others attach. The keeper stops the service when none of those who asked lives any more.
 */
enum SharedService {
    POSTGRES,
    KEYCLOAK;

    static final String KEEPER = "keeper";
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    /** Where the service answers, started now when it does not run. */
    Properties ensure() {
        Path folder = LocalFolders.made(folder());
        return locked(folder, () -> {
            Owners.register(folder);
            return LocalProcess.leftOver(KEEPER, folder)
                    .filter(keeper -> Files.exists(address(folder)))
                    .map(keeper -> read(folder))
                    .orElseGet(() -> startKeeper(folder));
        });
    }

    Path folder() {
        return LocalFolders.state().resolve("test").resolve(name().toLowerCase(Locale.ROOT));
    }

    static Path address(Path folder) {
        return folder.resolve("address.properties");
    }

    /** Runs the work while no other process does the same on this folder. */
    static <T> T locked(Path folder, Supplier<T> work) {
        return FileLocks.holding(folder.resolve("lock"), work);
    }

    private Properties startKeeper(Path folder) {
        LocalProcess.stopLeftOver(KEEPER, folder, LocalProcess.Signal.TERM);
        deleteAddress(folder);
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dip.root=" + LocalFolders.root(),
                SharedKeeper.class.getName(),
                name());
        Map<String, String> environment = Map.of("CLASSPATH", System.getProperty("java.class.path"));
        LocalProcess keeper = LocalProcess.start(KEEPER, command, environment, folder);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(address(folder))) {
            if (!keeper.alive()) {
                throw new LocalFailure(keeper.lastWords());
            }
            if (System.nanoTime() > end) {
                keeper.stop(LocalProcess.Signal.TERM, Duration.ofSeconds(20));
                throw new LocalFailure(
                        name() + " was not ready within " + PATIENCE.toMinutes() + " minutes; see " + folder);
            }
            Pause.aLittle();
        }
        return read(folder);
    }

    static void deleteAddress(Path folder) {
        try {
            Files.deleteIfExists(address(folder));
        } catch (IOException e) {
            throw new LocalFailure("Cannot delete " + address(folder) + ": " + e.getMessage(), e);
        }
    }

    private static Properties read(Path folder) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(address(folder))) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new LocalFailure("Cannot read " + address(folder) + ": " + e.getMessage(), e);
        }
    }
}
