package no.individuellplan.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Keycloak's distribution, unpacked and built once for the options that cannot be changed at start. */
final class KeycloakPrograms {
    /** Persistent sessions would keep national ids and the providers' tokens in clear in Keycloak's database. */
    private static final List<String> BUILD = List.of(
            "build",
            "--db=dev-file",
            "--health-enabled=true",
            "--features-disabled=persistent-user-sessions",
            // Where no D-Bus runs, its look for one takes ten seconds.
            "--spi-storage--sssd--enabled=false");

    private static final long SPACE_NEEDED_MB = 700;

    private KeycloakPrograms() {}

    /** The folder that holds {@code lib/quarkus-run.jar}, built now when it was not before (about half a minute). */
    static Path built() {
        Path archive = archive();
        String name =
                archive.getFileName().toString().replace("-quarkus-dist", "").replace(".zip", "");
        Path folder =
                LocalFolders.made(LocalFolders.cache().resolve(name + "-" + Integer.toHexString(BUILD.hashCode())));
        return FileLocks.holding(folder.resolve("lock"), () -> {
            Path home = folder.resolve("home");
            Path done = folder.resolve("built");
            if (!Files.exists(done)) {
                LocalFolders.requireSpace(folder, SPACE_NEEDED_MB);
                LocalFolders.delete(home);
                unpack(archive, home);
                build(home, folder);
                mark(done);
            }
            return home;
        });
    }

    /** How Keycloak's own script would start Java, without the script: a killed script leaves Java behind. */
    static List<String> java(Path home) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms64m", "-Xmx512m"));
        command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("-Duser.language=en", "-Duser.country=US"));
        for (String opened : List.of("util", "util.concurrent", "security", "lang")) {
            command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
        }
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.add("-Dpicocli.disable.closures=true");
        command.add("-Dquarkus-log-max-startup-records=10000");
        command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        return command;
    }

    private static Path archive() {
        Path dist = LocalFolders.root().resolve("deploy/local/target/dist");
        try (Stream<Path> files = Files.isDirectory(dist) ? Files.list(dist) : Stream.empty()) {
            return files.filter(file -> file.getFileName().toString().matches("keycloak-quarkus-dist-.*\\.zip"))
                    .max(java.util.Comparator.naturalOrder())
                    .orElseThrow(() -> new LocalFailure(
                            "Keycloak's archive is not in " + dist + ": build the module deploy/local first."));
        } catch (IOException e) {
            throw new LocalFailure("Cannot look in " + dist + ": " + e.getMessage(), e);
        }
    }

    private static void unpack(Path archive, Path home) {
        try (InputStream file = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path inside = Path.of(entry.getName());
                if (inside.getNameCount() == 1) {
                    Files.createDirectories(home);
                    continue;
                }
                Path target =
                        home.resolve(inside.subpath(1, inside.getNameCount()).toString());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        } catch (IOException e) {
            throw new LocalFailure("Cannot unpack Keycloak from " + archive + ": " + e.getMessage(), e);
        }
    }

    private static void build(Path home, Path folder) {
        List<String> command = java(home);
        command.addAll(BUILD);
        LocalProcess building = LocalProcess.start("keycloak-build", command, Map.of(), folder);
        building.ended().join();
        if (!Files.exists(home.resolve("lib/quarkus/quarkus-application.dat"))
                || !building.lastWords().contains("configuration updated")) {
            throw new LocalFailure("Keycloak could not be built: " + building.lastWords());
        }
    }

    private static void mark(Path done) {
        try {
            Files.writeString(done, "");
        } catch (IOException e) {
            throw new LocalFailure("Cannot write " + done + ": " + e.getMessage(), e);
        }
    }
}
