package no.individuellplan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStartTest {
    @TempDir
    Path root;

    @Test
    void an_older_java_is_refused_and_says_what_to_install() {
        assertThatThrownBy(() -> LocalStart.requireJava(21))
                .isInstanceOf(LocalFailure.class)
                .hasMessage("This needs Java 25 and runs on Java 21: install a JDK 25 and set JAVA_HOME to it.");
        assertThatCode(() -> LocalStart.requireJava(25)).doesNotThrowAnyException();
    }

    @Test
    void a_taken_port_ends_the_start_at_once_with_one_sentence_and_code_one() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ended ended = start("--port", Integer.toString(taken.getLocalPort()));
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.errors().strip())
                    .isEqualTo(
                            "Port " + taken.getLocalPort()
                                    + " is taken, and the application needs it: stop what uses it, or choose another with --port.");
        }
    }

    @Test
    void a_second_start_on_the_same_check_out_is_refused() throws Exception {
        try (OnlyOne first = OnlyOne.in(root.resolve(".ip/run"))) {
            first.tellsWho();
            Ended second = start();
            assertThat(second.code()).isEqualTo(1);
            assertThat(second.errors().strip())
                    .isEqualTo("Individuell plan is already running here (process "
                            + ProcessHandle.current().pid() + "): stop that one first.");
        }
    }

    @Test
    void every_person_who_can_log_in_is_told_of() throws IOException {
        String people =
                new String(LocalStart.class.getResourceAsStream("people.txt").readAllBytes(), StandardCharsets.UTF_8);
        for (IdentityProviderOf provider : IdentityProviderOf.values()) {
            for (String userName : provider.userNames()) {
                assertThat(people).containsPattern("\\b" + userName + "\\b");
            }
        }
    }

    private Ended start(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dip.root=" + root,
                "-cp",
                System.getProperty("java.class.path"),
                LocalStart.class.getName()));
        command.addAll(List.of(arguments));
        Path errors = root.resolve("errors");
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile())
                .start();
        return new Ended(process.waitFor(), Files.readString(errors));
    }

    private record Ended(int code, String errors) {}
}
