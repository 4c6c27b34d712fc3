package no.individuellplan.integration.delivery;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import no.individuellplan.local.LocalDatabase;
import no.individuellplan.local.LocalDatabase.Database;

/** A database with the job table the application really has, and a table of messages for these tests. */
public final class JobDatabase implements QuarkusTestResourceLifecycleManager {

    private static final Path JOB_TABLE =
            Path.of(System.getProperty("ip.root"), "ip-store/src/main/resources/db/migration/V009__jobs.sql");
    private static final String MESSAGES = """
            create table message (
                id uuid primary key, conversation uuid not null, written bigserial, state text not null, done bigint);
            create sequence turn;
            grant all on all tables in schema public to ip_app;
            grant all on all sequences in schema public to ip_app;
            """;

    private LocalDatabase server;
    private Database database;

    @Override
    public Map<String, String> start() {
        server = LocalDatabase.shared();
        database = server.freshDatabase("jobs_" + ProcessHandle.current().pid());
        try (Connection connection = database.open(LocalDatabase.OWNER);
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(JOB_TABLE));
            statement.execute(MESSAGES);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", LocalDatabase.APPLICATION.user(),
                "quarkus.datasource.password", LocalDatabase.APPLICATION.password());
    }

    @Override
    public void stop() {
        if (database != null) {
            server.drop(database);
        }
    }
}
