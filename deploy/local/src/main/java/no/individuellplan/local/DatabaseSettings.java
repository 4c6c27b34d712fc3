package no.individuellplan.local;

import java.util.Map;
import no.individuellplan.local.LocalDatabase.Database;

/** The settings that tell the application where its database is and as whom it comes. */
final class DatabaseSettings {
    private DatabaseSettings() {}

    static Map<String, String> of(Database database) {
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", LocalDatabase.APPLICATION.user(),
                "quarkus.datasource.password", LocalDatabase.APPLICATION.password(),
                "quarkus.flyway.username", LocalDatabase.OWNER.user(),
                "quarkus.flyway.password", LocalDatabase.OWNER.password());
    }
}
