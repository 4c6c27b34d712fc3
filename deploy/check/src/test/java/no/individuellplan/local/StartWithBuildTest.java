package no.individuellplan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script itself on a check-out in a folder of its own; only the command {@code mvn} is played by a few lines. */
class StartWithBuildTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String LOCAL_IS_BUILT = "mkdir -p deploy/local/target && ln -s '" + LocalFolders.root()
            + "'/deploy/local/target/dist deploy/local/target/dist && printf %s '"
            + System.getProperty("java.class.path")
            + "' > deploy/local/target/class-path; ";

    @TempDir
    Path root;

    private Path output;
    private Process script;

    @BeforeEach
    void a_check_out_that_was_never_built() throws IOException {
        output = root.resolve("output");
        Files.copy(LocalFolders.root().resolve("ip"), root.resolve("ip"));
        for (String folder : List.of("programs", "deploy/local/src/main", "ip-web/src/main")) {
            Files.createDirectories(root.resolve(folder));
        }
        for (String file : List.of("pom.xml", "ip-web/pom.xml", "deploy/local/pom.xml")) {
            Files.createFile(root.resolve(file));
        }
        Files.createSymbolicLink(
                root.resolve("deploy/keycloak"), LocalFolders.root().resolve("deploy/keycloak"));
    }

    @AfterEach
    void nothing_is_left() {
        script.descendants().forEach(ProcessHandle::destroyForcibly);
        script.destroyForcibly();
    }

    @Test
    void a_build_that_fails_beside_the_services_stops_them_and_is_said_in_one_sentence() throws Exception {
        start(LOCAL_IS_BUILT
                + "until [ -f .ip/run/postgres/postgres.pid ] && [ -d .ip/run/keycloak ]; do sleep 0.1; done; "
                + "echo '[ERROR] Plan.java:[7,1] what the compiler says'; exit 1");
        assertThat(script.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(script.exitValue()).isEqualTo(1);
        assertThat(Files.readString(output))
                .containsSubsequence(
                        "Starting PostgreSQL and Keycloak",
                        "what the compiler says",
                        "The application could not be built; the reason is above.",
                        "Stopping");
        assertThat(LocalProcess.leftOver(PostgresServer.NAME, root.resolve(".ip/run/postgres")))
                .isEmpty();
        assertThat(root.resolve("ip-web/target/built")).doesNotExist();
    }

    @Test
    void a_build_that_fails_before_anything_runs_is_said_in_the_same_sentence() throws Exception {
        start("echo '[ERROR] no such plug-in'; exit 1");
        assertThat(script.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(script.exitValue()).isEqualTo(1);
        assertThat(Files.readString(output))
                .endsWith("[ERROR] no such plug-in\nThe application could not be built; the reason is above.\n");
    }

    @Test
    void to_stop_while_the_build_and_keycloak_are_under_way_leaves_no_process() throws Exception {
        start(LOCAL_IS_BUILT + "exec sleep 1000");
        until(() -> Files.exists(root.resolve(".ip/run/postgres/postgres.pid"))
                && script.descendants().count() > 3);
        List<ProcessHandle> below = script.descendants().toList();
        script.destroy();
        assertThat(script.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        until(() -> below.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(Files.readString(output)).endsWith("Stopping\n");
    }

    @Test
    void to_stop_before_anything_but_the_build_runs_leaves_no_process() throws Exception {
        start("touch mvn-runs; exec sleep 1000");
        until(() -> Files.exists(root.resolve("mvn-runs")));
        List<ProcessHandle> below = script.descendants().toList();
        script.destroy();
        assertThat(script.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(script.exitValue()).isEqualTo(130);
        until(() -> below.stream().noneMatch(ProcessHandle::isAlive));
    }

    private void start(String maven) throws IOException {
        Path mvn = Files.writeString(root.resolve("programs/mvn"), "#!/bin/bash\n" + maven + "\n");
        Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwx------"));
        ProcessBuilder builder = new ProcessBuilder("./ip", "start")
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().merge("PATH", root.resolve("programs") + ":", (path, first) -> first + path);
        builder.environment().put("IP_PORT", Integer.toString(Ports.free()));
        builder.environment().put("IP_KEYCLOAK_PORT", Integer.toString(Ports.free()));
        builder.environment().put("IP_POSTGRES_PORT", Integer.toString(Ports.free()));
        builder.environment().put("IP_CACHE", LocalFolders.cache().toString());
        script = builder.start();
    }

    private static void until(java.util.function.BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Pause.aLittle();
        }
    }
}
