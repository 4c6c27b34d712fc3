package no.individuellplan.store.world;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import no.individuellplan.local.LocalDatabase;
import org.flywaydb.core.Flyway;

/** A database as an older version left it, to be upgraded. Gone when closed. */
public final class OlderDatabase implements AutoCloseable {
    private final LocalDatabase server = LocalDatabase.shared();
    private final LocalDatabase.Database database;

    /** @param version of the last migration it has had */
    public OlderDatabase(String name, String version) {
        database = server.freshDatabase(name);
        upgradeTo(version);
    }

    public void upgradeTo(String version) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), LocalDatabase.OWNER.user(), LocalDatabase.OWNER.password())
                .target(version)
                .load()
                .migrate();
    }

    /** As its owner. */
    public void run(String statements) throws SQLException {
        try (Connection owner = database.open(LocalDatabase.OWNER);
                Statement sql = owner.createStatement()) {
            sql.execute(statements);
        }
    }

    /** The first column, as its owner sees it. */
    public List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection owner = database.open(LocalDatabase.OWNER);
                Statement sql = owner.createStatement();
                ResultSet found = sql.executeQuery(query)) {
            while (found.next()) {
                texts.add(found.getString(1));
            }
        }
        return texts;
    }

    @Override
    public void close() {
        server.drop(database);
    }
}
