package no.individuellplan.web.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.local.KeycloakTestResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log of who has looked and the ledger of consents are only added to (I10, I13): the database itself refuses the rest. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
@QuarkusTestResource(KeycloakTestResource.class)
class NobodyRewritesWhatHappenedTest {
    private static final List<String> REFUSED = List.of(
            "update access_log set actor_name = 'En annen'",
            "delete from access_log",
            "truncate access_log",
            "update access_log_default set actor_name = 'En annen'",
            "delete from access_log_default",
            "truncate access_log_default",
            "update access_log_head set place = 0, hash = null",
            "delete from access_log_head",
            "update access_log_checkpoint set at = at",
            "delete from access_log_checkpoint_head",
            "update odd_access set times = 0",
            "delete from odd_access",
            "delete from odd_access_line",
            "update odd_access_decision set words = 'Noe annet'",
            "delete from odd_access_decision",
            "update emergency_access set reason = 'Noe annet'",
            "delete from emergency_access",
            "update reservation set reserved = false",
            "delete from sent_on_paper",
            "update objection set ends = id",
            "delete from objection",
            "update address_protection set says = 'LIFTED'",
            "delete from address_protection",
            "update rights_request set words = 'Noe annet'",
            "delete from rights_request",
            "update tombstone set item = null",
            "delete from tombstone",
            "delete from legal_hold",
            "delete from legal_hold_end",
            "delete from goal",
            "update correction set words = 'Noe annet'",
            "delete from correction",
            "update rights_step set words = 'Noe annet'",
            "delete from rights_step",
            "update breach set words = 'Noe annet'",
            "delete from breach",
            "update breach_step set words = 'Noe annet'",
            "delete from breach_step",
            "delete from breach_person",
            "update breach_notice set words = 'Noe annet'",
            "delete from breach_notice",
            "update care_line set day = current_date",
            "delete from care_line",
            "update course_line set day = current_date",
            "delete from course_line",
            "update contact_doctor_line set doctor = 'Noen andre'",
            "delete from contact_doctor_line",
            "update child_coordinator_line set day = current_date",
            "delete from child_coordinator_line",
            "update permit set ends_at = null",
            "update log_reviewer set valid_until = null",
            "update consent_entry set answer = 'WITHDRAWN'",
            "delete from consent_entry",
            "truncate consent_entry",
            "delete from consent_request",
            "truncate consent_request cascade");

    @Inject
    Raw raw;

    @Inject
    DemoActors actors;

    @Inject
    Clock clock;

    private List<String> before;

    @BeforeEach
    void count() throws SQLException {
        Quiet.await(raw);
        before = counted();
    }

    @AfterEach
    void nothing_has_changed() throws SQLException {
        assertThat(counted()).isEqualTo(before);
    }

    @Test
    void the_application_is_refused_whoever_acts() throws SQLException {
        for (Actor actor : actors.all()) {
            try (Connection connection = raw.application(actor, LocalDate.now(clock))) {
                for (String statement : REFUSED) {
                    refused(connection, statement);
                }
            }
        }
    }

    @Test
    void the_platforms_own_work_is_refused_too() throws SQLException {
        try (Connection connection = raw.platform()) {
            assertThat(Raw.texts(connection, "select current_user")).containsExactly("ip_system");
            for (String statement : REFUSED) {
                refused(connection, statement);
            }
        }
    }

    @Test
    void the_application_cannot_become_one_who_could() throws SQLException {
        try (Connection connection = raw.nobody()) {
            for (String role : List.of("ip_owner", "postgres", "pg_write_all_data")) {
                refused(connection, "set role " + role);
            }
        }
        try (Connection connection = raw.platform()) {
            for (String change : List.of(
                    "alter table access_log disable row level security",
                    "alter table access_log disable trigger chain_row",
                    "alter table consent_entry disable trigger all",
                    "create policy all_of_it on access_log using (true)",
                    "drop policy read on access_log")) {
                refused(connection, change);
            }
        }
    }

    /** PostgreSQL warns of such a grant and goes on. */
    @Test
    void nobody_can_grant_themselves_what_is_missing() throws SQLException {
        try (Connection connection = raw.platform();
                Statement sql = connection.createStatement()) {
            sql.execute("grant update, delete on access_log, consent_entry to ip_app");
            assertThat(Raw.texts(
                            connection,
                            "select r || ' ' || t from unnest(array['ip_app', 'ip_system']) r,"
                                    + " unnest(array['access_log', 'consent_entry']) t"
                                    + " where has_table_privilege(r, t, 'update, delete, truncate')"))
                    .isEmpty();
        }
    }

    private static void refused(Connection connection, String statement) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .as(statement)
                    .isInstanceOfSatisfying(SQLException.class, refusal -> assertThat(refusal.getSQLState())
                            .isEqualTo("42501"));
        }
        connection.rollback(before);
    }

    private List<String> counted() throws SQLException {
        List<String> counted = new ArrayList<>();
        try (Connection owner = raw.owner()) {
            for (String table : List.of("access_log", "consent_entry", "consent_request")) {
                counted.addAll(Raw.texts(
                        owner,
                        "select '" + table
                                + " ' || count(*) || ' ' || md5(coalesce(string_agg(md5(t::text), '' order by id), ''))"
                                + " from " + table + " t"));
            }
        }
        return counted;
    }
}
