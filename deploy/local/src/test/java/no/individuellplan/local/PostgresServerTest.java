package no.individuellplan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    @TempDir
    Path folder;

    @Test
    void what_was_committed_is_there_after_the_server_was_killed_and_its_left_over_is_replaced() throws SQLException {
        PostgresServer first = PostgresServer.start(folder, Ports.free());
        try (Connection connection = first.database().main().open(LocalDatabase.OWNER);
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept as select 'kept' as word");
        }
        ProcessHandle.of(first.process().pid()).ifPresent(ProcessHandle::destroyForcibly);
        first.process().ended().join();
        try (PostgresServer second = PostgresServer.start(folder, Ports.free())) {
            try (PostgresServer third = PostgresServer.start(folder, Ports.free());
                    Connection connection = third.database().main().open(LocalDatabase.OWNER);
                    Statement statement = connection.createStatement();
                    var words = statement.executeQuery("select word from kept")) {
                assertThat(second.process().alive()).isFalse();
                assertThat(words.next()).isTrue();
                assertThat(words.getString(1)).isEqualTo("kept");
            }
        }
    }

    @Test
    void a_taken_port_is_said_in_one_sentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> PostgresServer.start(folder, taken.getLocalPort()))
                    .isInstanceOf(LocalFailure.class)
                    .hasMessage(
                            "Port " + taken.getLocalPort() + " is taken, and PostgreSQL needs it: stop what uses it, "
                                    + "or choose another with --postgres-port.");
        }
    }

    @Test
    void a_folder_of_another_major_version_is_refused_before_anything_runs() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> PostgresServer.start(folder, Ports.free()))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("made by PostgreSQL 17 and this is 18");
    }
}
