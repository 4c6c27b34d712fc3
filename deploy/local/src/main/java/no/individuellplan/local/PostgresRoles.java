package no.individuellplan.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The three roles and the database {@code ip}; running it again changes nothing. */
final class PostgresRoles {
    private PostgresRoles() {}

    static void prepare(LocalDatabase server) {
        role(server, LocalDatabase.OWNER.user(), "login password '" + LocalDatabase.OWNER.password() + "'");
        role(server, LocalDatabase.APPLICATION.user(), "login password '" + LocalDatabase.APPLICATION.password() + "'");
        role(server, "ip_system", "nologin");
        server.run("grant ip_system to ip_app with inherit false, set true", "postgres");
        createDatabaseUnlessThere(server, LocalDatabase.MAIN_DATABASE);
    }

    static void createDatabaseUnlessThere(LocalDatabase server, String name) {
        if (!exists(server, "select 1 from pg_database where datname = ?", name)) {
            createDatabase(server, name);
        }
    }

    static void createDatabase(LocalDatabase server, String name) {
        server.run("create database " + name + " owner ip_owner", "postgres");
        server.run("revoke all on database " + name + " from public", "postgres");
        server.run("grant connect on database " + name + " to ip_app", "postgres");
    }

    private static void role(LocalDatabase server, String name, String rights) {
        String verb = exists(server, "select 1 from pg_roles where rolname = ?", name) ? "alter" : "create";
        server.run(
                verb + " role " + name + " nosuperuser nocreatedb nocreaterole noreplication nobypassrls " + rights,
                "postgres");
    }

    private static boolean exists(LocalDatabase server, String query, String name) {
        try (Connection connection = server.superuser("postgres");
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        } catch (SQLException e) {
            throw new LocalFailure("PostgreSQL would not say whether " + name + " exists: " + e.getMessage(), e);
        }
    }
}
