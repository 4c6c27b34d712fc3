package no.individuellplan.store.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.audit.AccessLog;
import no.individuellplan.core.audit.CheckLog;
import no.individuellplan.core.audit.LogChains;
import no.individuellplan.core.audit.TendLog;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.sql.DatabaseFault;
import no.individuellplan.store.world.Raw;
import no.individuellplan.store.world.Register;
import no.individuellplan.store.world.Town;
import no.individuellplan.store.world.Work;
import org.junit.jupiter.api.Test;

/** Each month of the log is a partition nobody reaches past the log, and a row without a month of its own is not refused. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class LogByMonthTest {
    private static final String PARTITIONS =
            "select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid and c.relkind = 'r'"
                    + " where i.inhparent = 'access_log'::regclass order by 1";

    @Inject
    Register register;

    @Inject
    LogRows rows;

    @Inject
    AccessLog log;

    @Inject
    LogChains chains;

    @Inject
    TendLog tend;

    @Inject
    CheckLog check;

    @Inject
    Work work;

    @Inject
    Raw raw;

    @Inject
    Clock clock;

    @Test
    void there_is_room_for_this_month_and_four_more() throws SQLException {
        tend.prepare();
        tend.prepare();
        LocalDate month = LocalDate.now(clock);
        for (int ahead = 0; ahead <= 4; ahead++) {
            LocalDate there = month.plusMonths(ahead);
            assertThat(partitions()).contains("access_log_%d_%02d".formatted(there.getYear(), there.getMonthValue()));
        }
    }

    @Test
    void rows_that_came_before_their_month_move_into_it_and_keep_their_place() throws SQLException {
        Town town = new Town(register);
        UUID person = town.person.id().value();
        LocalDate month = LocalDate.of(2040, 2, 1);
        rows.written(town.clinician, person, month, 3);
        assertThat(owner("select tableoid::regclass::text from access_log where month = '2040-02-01'"))
                .containsOnly("access_log_default")
                .hasSize(3);
        chains.prepare(month, 1);
        rows.written(town.clinician, person, month.plusMonths(1), 2);
        assertThat(owner("select tableoid::regclass::text from access_log where month >= '2040-02-01' and month"
                        + " <= '2040-03-01'"))
                .containsExactlyInAnyOrder(
                        "access_log_2040_02",
                        "access_log_2040_02",
                        "access_log_2040_02",
                        "access_log_2040_03",
                        "access_log_2040_03");
        assertThat(work.as(town.self, () -> log.of(person, 10))).hasSize(5);
        assertThat(check.check(List.of()).faults()).isEmpty();
    }

    @Test
    void nobody_reaches_a_partition_or_a_head_or_changes_a_checkpoint() throws SQLException {
        Town town = new Town(register);
        rows.written(
                town.clinician, town.person.id().value(), LocalDate.now(clock).withDayOfMonth(1), 1);
        tend.seal();
        for (String role : List.of("none", "ip_system")) {
            try (Connection connection = raw.application(town.self, LocalDate.now(clock));
                    Statement sql = connection.createStatement()) {
                sql.execute("set local role " + role);
                for (String partition : partitions()) {
                    refused(connection, "select from " + partition);
                    refused(connection, "insert into " + partition + " select * from access_log limit 1");
                    refused(connection, "update " + partition + " set basis = 'OWN'");
                    refused(connection, "delete from " + partition);
                    refused(connection, "truncate " + partition);
                    refused(connection, "alter table access_log detach partition " + partition);
                    refused(connection, "drop table " + partition);
                }
                refused(connection, "update access_log_head set place = 0, hash = null");
                refused(connection, "insert into access_log_head values ('2026-01-01', 1, 0, null)");
                refused(connection, "delete from access_log_head");
                refused(connection, "update access_log_checkpoint set at = now()");
                refused(connection, "delete from access_log_checkpoint_head");
                refused(connection, "truncate access_log_checkpoint cascade");
                refused(connection, "select setval('access_log_lane', 1)");
                refused(connection, "alter table access_log disable trigger chain_row");
            }
        }
    }

    @Test
    void row_level_security_is_on_in_every_partition_for_whoever_might_be_granted_one_later() throws SQLException {
        assertThat(owner("select relname from pg_class where relispartition and relkind = 'r' and not relrowsecurity"))
                .isEmpty();
        assertThat(owner("select table_name || ' ' || grantee from information_schema.role_table_grants"
                        + " where table_name ~ '^access_log_(default|\\d)' and grantee <> 'ip_owner'"))
                .isEmpty();
    }

    @Test
    void only_the_platform_makes_room_and_never_without_end() throws SQLException {
        Town town = new Town(register);
        try (Connection connection = raw.application(town.self, LocalDate.now(clock))) {
            refused(connection, "select ip_prepare_log(current_date, 1)");
            refused(connection, "select ip_chain_log_row()");
        }
        assertThatThrownBy(() -> chains.prepare(LocalDate.now(clock), 25)).isInstanceOf(DatabaseFault.class);
        assertThatThrownBy(() -> chains.prepare(LocalDate.now(clock), -1)).isInstanceOf(DatabaseFault.class);
    }

    private static void refused(Connection connection, String statement) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .as(statement)
                    .isInstanceOfSatisfying(SQLException.class, no -> assertThat(no.getSQLState())
                            .isEqualTo("42501"));
        }
        connection.rollback(before);
    }

    private List<String> partitions() throws SQLException {
        return owner(PARTITIONS);
    }

    private List<String> owner(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection owner = raw.owner();
                Statement sql = owner.createStatement();
                ResultSet found = sql.executeQuery(query)) {
            while (found.next()) {
                texts.add(found.getString(1));
            }
        }
        return texts;
    }
}
