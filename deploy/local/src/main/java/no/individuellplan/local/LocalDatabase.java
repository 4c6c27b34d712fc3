package no.individuellplan.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server on this machine and the three roles the platform uses: {@code ip_owner} owns the database and
 * runs the migrations, {@code ip_app} is what the application is and is bound by row-level security, and
 * {@code ip_system} is what {@code ip_app} may become inside one transaction ({@code set local role ip_system}) for
 * work that no person asked for.
 */
public final class LocalDatabase {
    /** Owns databases and tables; Flyway logs in as this. */
    public static final Login OWNER = new Login("ip_owner", "local-owner");
    /** The application; no superuser, no BYPASSRLS. */
    public static final Login APPLICATION = new Login("ip_app", "local-app");

    static final Login SUPERUSER = new Login("postgres", "local-postgres");
    static final String MAIN_DATABASE = "ip";

    private final int port;

    LocalDatabase(int port) {
        this.port = port;
    }

    /** The server that all tests of this check-out share; started now when none runs. */
    public static LocalDatabase shared() {
        return new LocalDatabase(
                Integer.parseInt(SharedService.POSTGRES.ensure().getProperty("port")));
    }

    public int port() {
        return port;
    }

    /** The database named {@code ip}, which {@code ./ip start} uses. */
    public Database main() {
        return new Database(port, MAIN_DATABASE);
    }

    /** The database of this name as it was left; made empty when there is none. */
    Database kept(String name) {
        requirePlain(name);
        PostgresRoles.createDatabaseUnlessThere(this, name);
        return new Database(port, name);
    }

    /** An empty database of this name with the three roles' rights; an older one of the name is dropped first. */
    public Database freshDatabase(String name) {
        requirePlain(name);
        run("drop database if exists " + name + " with (force)", "postgres");
        PostgresRoles.createDatabase(this, name);
        return new Database(port, name);
    }

    /** Drops the database; sessions in it are ended. */
    public void drop(Database database) {
        run("drop database if exists " + database.name() + " with (force)", "postgres");
    }

    Connection superuser(String database) throws SQLException {
        return open(port, database, SUPERUSER);
    }

    void run(String sql, String database) {
        try (Connection connection = superuser(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new LocalFailure(
                    "PostgreSQL refused «" + sql.lines().findFirst().orElse("") + "»: " + e.getMessage(), e);
        }
    }

    static Connection open(int port, String database, Login login) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(port, database));
        return source.getConnection(login.user(), login.password());
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static void requirePlain(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new LocalFailure("«" + name + "» is no database name: small letters, digits and _ only.");
        }
    }

    /** A role and its pass word, known to all and good on this machine only. */
    public record Login(String user, String password) {}

    /** One database on the server. */
    public record Database(int port, String name) {

        public String jdbcUrl() {
            return url(port, name);
        }

        /** A connection as the given role. */
        public Connection open(Login login) throws SQLException {
            return LocalDatabase.open(port, name, login);
        }
    }
}
