package no.individuellplan.store.world;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Actor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Connections beside the application's pool: as the owner, whom row-level security does not bind, and as the application. */
@ApplicationScoped
public class Raw {
    private final String url;
    private final String user;
    private final String password;
    private final String owner;
    private final String ownersPassword;

    Raw(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @ConfigProperty(name = "quarkus.flyway.username") String owner,
            @ConfigProperty(name = "quarkus.flyway.password") String ownersPassword) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.owner = owner;
        this.ownersPassword = ownersPassword;
    }

    public Connection owner() throws SQLException {
        return DriverManager.getConnection(url, owner, ownersPassword);
    }

    /** In a transaction that has been told who acts, and on which day. */
    public Connection application(Actor actor, LocalDate day) throws SQLException {
        Connection connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
        try (PreparedStatement tell = connection.prepareStatement("select set_config('ip.grantees', ?, true),"
                + " set_config('ip.actor', ?, true), set_config('ip.today', ?, true),"
                + " set_config('ip.now', clock_timestamp()::text, true)")) {
            tell.setString(
                    1, actor.grantees().stream().map(Object::toString).collect(Collectors.joining(",", "{", "}")));
            tell.setString(2, actor.id().toString());
            tell.setString(3, day.toString());
            tell.execute();
        }
        return connection;
    }

    /** In a transaction that has been told nothing. */
    public Connection application() throws SQLException {
        Connection connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
        return connection;
    }
}
