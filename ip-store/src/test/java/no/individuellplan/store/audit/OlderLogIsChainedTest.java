package no.individuellplan.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import no.individuellplan.store.world.OlderDatabase;
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
        try (OlderDatabase older = new OlderDatabase("older_log", "012")) {
            older.run("insert into access_log (id, at, actor, actor_name, on_behalf_of, kind, basis, information)"
                    + " select gen_random_uuid(), '2026-06-20T00:00Z'::timestamptz + i * interval '1 hour',"
                    + " gen_random_uuid(), 'Åse ' || i, false, 'READ', 'OWN', 'PLAN' from generate_series(1, 500) i");
            older.upgradeTo("013");
            assertThat(older.texts(WRONG)).isEmpty();
            assertThat(older.texts("select actor_name from access_log order by at, line"))
                    .hasSize(500)
                    .startsWith("Åse 1", "Åse 2")
                    .endsWith("Åse 500");
            assertThat(
                            older.texts(
                                    "select tableoid::regclass || ' ' || count(*) from access_log group by tableoid order by 1"))
                    .containsExactly("access_log_2026_06 263", "access_log_2026_07 237");
            assertThat(older.texts("select month || ' ' || lane || ' ' || h.place from access_log_head h"
                            + " join access_log l using (month, lane, place, hash) order by 1"))
                    .containsExactly("2026-06-01 1 263", "2026-07-01 1 237");
        }
    }
}
