package no.individuellplan.web.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Actor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Connections beside the application's pool, told who acts with the same settings as the application tells them. */
@ApplicationScoped
public class Raw {
    /** What the application says at the start of every transaction. */
    static final String TELL = "select set_config('ip.grantees', ?, true), set_config('ip.actor', ?, true),"
            + " set_config('ip.today', ?, true), set_config('ip.now', ?, true), set_config('role', ?, true)";

    private final String url;
    private final String user;
    private final String password;
    private final String owner;
    private final String ownersPassword;
    private final Clock clock;

    Raw(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @ConfigProperty(name = "quarkus.flyway.username") String owner,
            @ConfigProperty(name = "quarkus.flyway.password") String ownersPassword,
            Clock clock) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.owner = owner;
        this.ownersPassword = ownersPassword;
        this.clock = clock;
    }

    /** Sees all: row-level security does not bind the owner. */
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(url, owner, ownersPassword);
    }

    /** The application in a transaction for this actor, on this day. */
    public Connection application(Actor actor, LocalDate day) throws SQLException {
        Connection connection = application();
        tell(connection, actor, day);
        return connection;
    }

    /** The application before anybody has been told; a statement asked many times is planned once. */
    public Connection application() throws SQLException {
        Properties settings = new Properties();
        settings.put("user", user);
        settings.put("password", password);
        settings.put("prepareThreshold", "1");
        settings.put("options", "-c plan_cache_mode=force_generic_plan");
        Connection connection = DriverManager.getConnection(url, settings);
        connection.setAutoCommit(false);
        return connection;
    }

    /** Ends the connection's transaction without a trace, and begins one for this actor on this day. */
    public void tell(Connection connection, Actor actor, LocalDate day) throws SQLException {
        connection.rollback();
        String grantees = actor.grantees().stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
        tell(connection, grantees, actor.id().toString(), day, "none");
    }

    /** The application when nobody acts. */
    Connection nobody() throws SQLException {
        return told("{}", "", LocalDate.now(clock), "none");
    }

    /** The application at the platform's own work. */
    Connection platform() throws SQLException {
        return told("{}", "", LocalDate.now(clock), "ip_system");
    }

    private Connection told(String grantees, String actor, LocalDate day, String role) throws SQLException {
        Connection connection = application();
        tell(connection, grantees, actor, day, role);
        return connection;
    }

    private void tell(Connection connection, String grantees, String actor, LocalDate day, String role)
            throws SQLException {
        try (PreparedStatement tell = connection.prepareStatement(TELL)) {
            tell.setString(1, grantees);
            tell.setString(2, actor);
            tell.setString(3, day.toString());
            tell.setString(4, clock.instant().toString());
            tell.setString(5, role);
            tell.execute();
        }
    }

    /** The first column of every row. */
    public static List<String> texts(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (found.next()) {
                texts.add(found.getString(1));
            }
            return texts;
        }
    }
}
