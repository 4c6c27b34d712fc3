package no.individuellplan.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.audit.CheckLog;
import no.individuellplan.core.audit.LogFault;
import no.individuellplan.core.audit.LogFault.Kind;
import no.individuellplan.core.audit.TendLog;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.world.Register;
import no.individuellplan.store.world.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the owner of the tables, or a superuser, does to the log by hand is found by the check. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class SpoiledLogTest {
    private static final LocalDate MONTH = LocalDate.of(2031, 3, 1);
    private static final String HERE = " where month = '2031-03-01' ";
    private static final String FOURTH = HERE + "and place = 4";
    private static final String LAST = HERE + "and place = (select max(place) from access_log" + HERE + ")";

    @Inject
    Register register;

    @Inject
    LogRows rows;

    @Inject
    CheckLog check;

    @Inject
    TendLog tend;

    @BeforeEach
    void nine_rows_in_one_lane() throws SQLException {
        Town town = new Town(register);
        Actor actor = town.clinician;
        rows.spoil("delete from access_log" + HERE, "delete from access_log_head" + HERE);
        rows.spoil("insert into access_log_head (month, lane, place) values ('2031-03-01', 1, 0)");
        rows.written(actor, town.person.id().value(), MONTH, 9);
        rows.keep(MONTH);
        assertThat(faults()).isEmpty();
    }

    @AfterEach
    void put_back() throws SQLException {
        rows.putBack(MONTH);
        assertThat(faults()).isEmpty();
    }

    @Test
    void every_changed_column_is_found() throws SQLException {
        for (String change : List.of(
                "id = gen_random_uuid()",
                "at = at + interval '1 microsecond'",
                "person_id = gen_random_uuid()",
                "person_id = null",
                "actor = gen_random_uuid()",
                "actor_name = 'En annen'",
                "organisation = null",
                "on_behalf_of = not on_behalf_of",
                "kind = 'REFUSED'",
                "basis = 'OWN'",
                "information = 'HEALTH'",
                "period = null",
                "line = line + 1000000",
                "form = 1")) {
            rows.spoil("update access_log set " + change + FOURTH);
            assertThat(faults()).as(change).containsExactly(fault(Kind.CHANGED, 4));
            rows.putBack(MONTH);
            rows.keep(MONTH);
        }
    }

    @Test
    void a_sum_worked_out_anew_gives_itself_away_at_the_next_row() throws SQLException {
        rows.spoil(
                "update access_log set actor_name = 'En annen'" + FOURTH,
                "update access_log l set hash = ip_log_sum(l, (select hash from access_log" + HERE
                        + "and place = 3)) where id = (select id from access_log" + FOURTH + ")");
        assertThat(faults()).containsExactly(fault(Kind.CHANGED, 5));
    }

    @Test
    void a_removed_row_is_found() throws SQLException {
        rows.spoil("delete from access_log" + FOURTH);
        assertThat(faults()).containsExactly(fault(Kind.MISSING, 4));
    }

    @Test
    void a_row_moved_to_another_person_s_chain_or_month_is_found() throws SQLException {
        rows.spoil("update access_log set lane = 2" + FOURTH);
        assertThat(kinds()).containsExactlyInAnyOrder(Kind.MISSING, Kind.HEAD_MISSING, Kind.MISSING);
        rows.putBack(MONTH);
        rows.keep(MONTH);
        rows.spoil("update access_log set at = at - interval '40 days'" + FOURTH);
        assertThat(faults()).containsExactly(fault(Kind.CHANGED, 4));
    }

    @Test
    void rows_that_have_changed_places_are_found() throws SQLException {
        rows.spoil("update access_log set place = 9 - place" + HERE + "and place in (4, 5)");
        assertThat(kinds()).contains(Kind.CHANGED);
    }

    @Test
    void a_row_put_in_between_or_at_the_end_is_found() throws SQLException {
        String copy = "insert into access_log select gen_random_uuid(), at, person_id, actor, actor_name, organisation,"
                + " on_behalf_of, kind, basis, information, period, line, month, lane, ";
        rows.spoil(copy + "place, form, hash from access_log" + FOURTH);
        assertThat(kinds()).contains(Kind.REPEATED);
        rows.putBack(MONTH);
        rows.keep(MONTH);
        rows.spoil(copy + "place + 1, form, hash from access_log" + LAST);
        assertThat(faults()).containsExactly(fault(Kind.BEYOND_HEAD, 10));
    }

    @Test
    void a_tail_cut_off_is_found() throws SQLException {
        rows.spoil("delete from access_log" + LAST);
        assertThat(faults()).containsExactly(fault(Kind.TAIL_MISSING, 9));
    }

    @Test
    void a_tail_cut_off_with_its_head_set_back_is_found_once_a_checkpoint_has_been_made() throws SQLException {
        tend.seal();
        rows.spoil(
                "delete from access_log" + LAST,
                "update access_log_head h set place = l.place, hash = l.hash from access_log l where l.month = h.month"
                        + " and l.lane = h.lane and l.place = 8 and h.month = '2031-03-01'");
        assertThat(faults()).containsExactly(fault(Kind.SEALED_ROW_MISSING, 9));
    }

    @Test
    void a_chain_taken_away_with_its_head_is_found_once_a_checkpoint_has_been_made() throws SQLException {
        rows.spoil("delete from access_log" + HERE);
        assertThat(faults()).containsExactly(fault(Kind.TAIL_MISSING, 1));
        tend.seal();
        rows.spoil("delete from access_log_head" + HERE);
        assertThat(faults()).containsExactly(fault(Kind.SEALED_ROW_MISSING, 1));
    }

    @Test
    void a_month_taken_away_is_found() throws SQLException {
        tend.prepare();
        rows.spoil("delete from access_log_default" + HERE);
        assertThat(faults()).containsExactly(fault(Kind.TAIL_MISSING, 1));
    }

    @Test
    void a_head_taken_away_or_changed_is_found() throws SQLException {
        rows.spoil("update access_log_head set hash = sha256('')" + HERE);
        assertThat(faults()).containsExactly(fault(Kind.HEAD_CHANGED, 9));
        rows.spoil("delete from access_log_head" + HERE);
        assertThat(faults()).containsExactly(fault(Kind.HEAD_MISSING, 1));
    }

    @Test
    void a_changed_checkpoint_is_found_and_all_rewritten_by_the_printed_one() throws SQLException {
        String printed = tend.seal().orElseThrow().printed();
        assertThat(check.check(List.of(printed)).faults()).isEmpty();
        rows.spoil("update access_log_checkpoint set at = at + interval '1 second' where number = 1");
        assertThat(kinds()).contains(Kind.CHECKPOINT_CHANGED);
        rows.spoil(
                "delete from access_log_checkpoint_head",
                "delete from access_log_checkpoint",
                "delete from access_log" + HERE,
                "update access_log_head set place = 0, hash = null" + HERE);
        assertThat(faults()).isEmpty();
        assertThat(check.check(List.of(printed)).faults())
                .extracting(LogFault::kind)
                .containsExactly(Kind.CHECKPOINT_UNKNOWN);
    }

    private List<LogFault> faults() {
        return check.check(List.of()).faults();
    }

    private List<Kind> kinds() {
        return faults().stream().map(LogFault::kind).toList();
    }

    private static LogFault fault(Kind kind, long place) {
        return new LogFault(kind, MONTH + "/1", place);
    }
}
