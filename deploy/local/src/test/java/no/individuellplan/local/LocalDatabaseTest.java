package no.individuellplan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import no.individuellplan.local.LocalDatabase.Database;
import no.individuellplan.local.LocalDatabase.Login;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LocalDatabaseTest {
    private static LocalDatabase server;
    private static Database database;

    @BeforeAll
    static void a_fresh_database() {
        server = LocalDatabase.shared();
        database = server.freshDatabase("roles_" + ProcessHandle.current().pid());
    }

    @AfterAll
    static void leave_nothing() {
        server.drop(database);
    }

    @Test
    void a_commit_is_as_durable_as_in_production() throws SQLException {
        assertThat(ask(LocalDatabase.APPLICATION, "show fsync")).isEqualTo("on");
        assertThat(ask(LocalDatabase.APPLICATION, "show synchronous_commit")).isEqualTo("on");
        assertThat(ask(LocalDatabase.APPLICATION, "show server_version")).startsWith("18.");
    }

    @Test
    void the_application_is_bound_by_row_level_security() throws SQLException {
        assertThat(ask(
                        LocalDatabase.APPLICATION,
                        "select rolsuper or rolbypassrls from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(ask(
                        LocalDatabase.OWNER,
                        "select rolsuper or rolbypassrls from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void the_application_may_become_the_system_inside_a_transaction_and_has_not_its_rights_before()
            throws SQLException {
        try (Connection connection = database.open(LocalDatabase.APPLICATION)) {
            connection.setAutoCommit(false);
            assertThat(first(connection, "select pg_has_role('ip_app', 'ip_system', 'USAGE')"))
                    .isEqualTo("f");
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local role ip_system");
            }
            assertThat(first(connection, "select current_user")).isEqualTo("ip_system");
            connection.rollback();
            assertThat(first(connection, "select current_user")).isEqualTo("ip_app");
        }
    }

    @Test
    void the_application_makes_no_tables_and_the_owner_does() throws SQLException {
        assertThatThrownBy(() -> ask(LocalDatabase.APPLICATION, "create table mine (id int)"))
                .hasMessageContaining("permission denied");
        try (Connection connection = database.open(LocalDatabase.OWNER);
                Statement statement = connection.createStatement()) {
            statement.execute("create table ours (id int)");
        }
    }

    @Test
    void a_wrong_pass_word_is_refused() {
        assertThatThrownBy(() -> database.open(new Login("ip_owner", "guess")))
                .hasMessageContaining("authentication failed");
    }

    @Test
    void asking_again_gives_the_same_server_and_fresh_means_empty() throws SQLException {
        assertThat(LocalDatabase.shared().port()).isEqualTo(server.port());
        String name = "again_" + ProcessHandle.current().pid();
        Database again = server.freshDatabase(name);
        try (Connection connection = again.open(LocalDatabase.OWNER);
                Statement statement = connection.createStatement()) {
            statement.execute("create table left_over (id int)");
        }
        again = server.freshDatabase(name);
        try (Connection connection = again.open(LocalDatabase.OWNER)) {
            assertThat(first(connection, "select count(*) from pg_tables where tablename = 'left_over'"))
                    .isEqualTo("0");
        }
        server.drop(again);
    }

    private static String ask(Login login, String sql) throws SQLException {
        try (Connection connection = database.open(login)) {
            return first(connection, sql);
        }
    }

    private static String first(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
