package no.individuellplan.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import no.individuellplan.local.LocalDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** An installation that had a log before it was chained keeps every row, in order, in one whole chain a month. */
class OlderLogIsChainedTest {
    private static final String WRONG = """
            select l.month || ' ' || l.place from (
                select one, one.month, one.place, one.hash,
                    lag(one.hash) over w as previous, row_number() over w as number
                from access_log one window w as (partition by month, lane order by place)) l
            where l.place <> l.number or l.hash <> ip_log_hash(l.one, l.previous)
            """;

    @Test
    void every_row_is_kept_and_chained() throws SQLException {
        LocalDatabase server = LocalDatabase.shared();
        LocalDatabase.Database database = server.freshDatabase("older_log");
        try {
            migrate(database, "012");
            try (Connection owner = database.open(LocalDatabase.OWNER);
                    Statement sql = owner.createStatement()) {
                sql.execute(
                        "insert into access_log (id, at, actor, actor_name, on_behalf_of, kind, basis, information)"
                                + " select gen_random_uuid(), '2026-06-20T00:00Z'::timestamptz + i * interval '1 hour',"
                                + " gen_random_uuid(), 'Åse ' || i, false, 'READ', 'OWN', 'PLAN' from generate_series(1, 500) i");
            }
            migrate(database, "013");
            try (Connection owner = database.open(LocalDatabase.OWNER)) {
                assertThat(texts(owner, WRONG)).isEmpty();
                assertThat(texts(owner, "select actor_name from access_log order by at, line"))
                        .hasSize(500)
                        .startsWith("Åse 1", "Åse 2")
                        .endsWith("Åse 500");
                assertThat(
                                texts(
                                        owner,
                                        "select tableoid::regclass || ' ' || count(*) from access_log group by tableoid order by 1"))
                        .containsExactly("access_log_2026_06 263", "access_log_2026_07 237");
                assertThat(texts(
                                owner,
                                "select month || ' ' || lane || ' ' || h.place from access_log_head h"
                                        + " join access_log l using (month, lane, place, hash) order by 1"))
                        .containsExactly("2026-06-01 1 263", "2026-07-01 1 237");
            }
        } finally {
            server.drop(database);
        }
    }

    private static void migrate(LocalDatabase.Database database, String version) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), LocalDatabase.OWNER.user(), LocalDatabase.OWNER.password())
                .target(version)
                .load()
                .migrate();
    }

    private static List<String> texts(Connection owner, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement sql = owner.createStatement();
                ResultSet found = sql.executeQuery(query)) {
            while (found.next()) {
                texts.add(found.getString(1));
            }
        }
        return texts;
    }
}
