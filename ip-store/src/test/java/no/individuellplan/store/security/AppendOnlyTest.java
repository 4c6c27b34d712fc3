package no.individuellplan.store.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.world.Raw;
import org.junit.jupiter.api.Test;

/** What has happened stays (I13): neither the application nor its own work for the platform can change or remove it. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class AppendOnlyTest {
    private static final String GRANTED = """
            select grantee || ' ' || table_name from information_schema.role_table_grants
            where table_schema = 'public' and grantee in ('ip_app', 'ip_system', 'PUBLIC') and privilege_type in (%s)
            """;
    private static final Set<String> KEPT_FOR_GOOD = Set.of(
            "access_log",
            "access_log_head",
            "access_log_checkpoint",
            "access_log_checkpoint_head",
            "consent_entry",
            "plan_version",
            "responsibility",
            "item_history",
            "need_report",
            "national_id",
            "representation",
            "decision_competence",
            "told_parents",
            "shared_kept",
            "one_parent",
            "kin_answer",
            "thread",
            "rights_request",
            "rights_step",
            "correction",
            "tombstone",
            "legal_hold",
            "legal_hold_end",
            "breach",
            "breach_step",
            "breach_person",
            "breach_notice",
            "care_line",
            "course_line",
            "child_coordinator_line",
            "contact_doctor_line",
            "e_message_file_part",
            "sent_plan",
            "party_change",
            "message_act",
            "operator");

    @Inject
    Raw raw;

    /** Permits are worked out anew; forms are those nobody came back for; notices and their address are the person's own, and no record. */
    @Test
    void nothing_about_people_is_deleted_but_permits_unsent_forms_and_where_somebody_wanted_notices()
            throws SQLException {
        assertThat(granted("'DELETE', 'TRUNCATE'"))
                .containsExactlyInAnyOrder(
                        "ip_system permit",
                        "ip_system notice",
                        "ip_system notice_address",
                        "ip_app scheduled_tasks",
                        "ip_system scheduled_tasks",
                        "ip_app unsent_form");
    }

    @Test
    void logs_and_the_ledger_and_history_are_never_changed() throws SQLException {
        assertThat(granted("'UPDATE'"))
                .noneMatch(grant -> KEPT_FOR_GOOD.contains(grant.substring(grant.indexOf(' ') + 1)));
    }

    @Test
    void nobody_writes_history_but_the_database_itself() throws SQLException {
        assertThat(granted("'INSERT', 'UPDATE', 'DELETE'"))
                .doesNotContain("ip_app item_history", "ip_system item_history");
    }

    @Test
    void no_column_is_granted_past_its_table() throws SQLException {
        try (Connection owner = raw.owner()) {
            assertThat(Database.keys(
                            owner,
                            "select attrelid::regclass::text from pg_attribute where attacl is not null"
                                    + " and attrelid::regclass::text not like 'pg_%'"
                                    + " and attrelid::regclass::text not like 'information_schema.%'"))
                    .isEmpty();
        }
    }

    private Set<String> granted(String privileges) throws SQLException {
        try (Connection owner = raw.owner()) {
            return Database.keys(owner, GRANTED.formatted(privileges));
        }
    }
}
