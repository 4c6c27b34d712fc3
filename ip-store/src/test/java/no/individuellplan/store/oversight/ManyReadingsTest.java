package no.individuellplan.store.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.oversight.Readings;
import no.individuellplan.core.oversight.rules.ActorsDay;
import no.individuellplan.core.oversight.rules.Look;
import no.individuellplan.core.world.Newcomers;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.world.Raw;
import no.individuellplan.store.world.Register;
import no.individuellplan.store.world.Town;
import no.individuellplan.store.world.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A whole town's day, when the database's statistics know of the days before it alone: as every night. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class ManyReadingsTest {
    private static final LocalDate DAY = LocalDate.of(2033, 3, 5);
    private static final int A_MAN = 3_000;
    private static final String ROWS =
            "insert into access_log (id, at, person_id, actor, actor_name, organisation, on_behalf_of, kind, basis,"
                    + " information, period) select gen_random_uuid(), ?::timestamptz + i * interval '1 second',"
                    + " md5(?::text || i)::uuid, ?, 'Åse', null, false, case when i % 2 = 0 then 'READ' else 'WRITE' end,"
                    + " 'CONSENT', 'PLAN', null from generate_series(1, ?) i";

    @Inject
    Readings readings;

    @Inject
    Register register;

    @Inject
    Work work;

    @Inject
    Raw raw;

    @Test
    void many_readings_by_a_few_are_looked_through_in_seconds() throws SQLException {
        Town town = new Town(register);
        List<UUID> actors = Stream.of(town.office1, town.coordinator, town.clinician, town.nosy)
                .map(one -> one.id())
                .toList();
        try (Connection owner = raw.owner();
                Statement sql = owner.createStatement()) {
            written(owner, DAY.minusDays(1), actors);
            sql.execute("analyze access_log");
            written(owner, DAY, actors);
        }
        List<ActorsDay> days =
                assertTimeout(Duration.ofSeconds(10), () -> work.as(Newcomers.PLATFORM, () -> readings.on(DAY)));
        assertThat(days).extracting(one -> one.actor().value()).containsExactlyInAnyOrderElementsOf(actors);
        assertThat(days).allSatisfy(one -> {
            assertThat(one.looks()).hasSize(A_MAN);
            assertThat(one.looks().stream().filter(Look::task)).hasSize(A_MAN / 2);
        });
    }

    /** What others look through row by row is not to be looked through a hundred times as long. */
    @AfterEach
    void forget() throws SQLException {
        try (Connection owner = raw.owner();
                Statement sql = owner.createStatement()) {
            sql.execute("delete from access_log where month = '" + DAY.withDayOfMonth(1) + "'");
            sql.execute("delete from access_log_head where month = '" + DAY.withDayOfMonth(1) + "'");
            sql.execute("analyze access_log");
        }
    }

    private static void written(Connection owner, LocalDate day, List<UUID> actors) throws SQLException {
        try (PreparedStatement rows = owner.prepareStatement(ROWS)) {
            for (UUID actor : actors) {
                rows.setString(1, day + " 08:00:00+01");
                rows.setObject(2, actor);
                rows.setObject(3, actor);
                rows.setInt(4, A_MAN);
                rows.executeUpdate();
            }
        }
    }
}
