package no.individuellplan.store.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.FactsForAccess;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.PermitRules;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.world.Raw;
import no.individuellplan.store.world.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Row-level security shows and changes exactly the rows the permit rules give, whatever statement is sent. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class RowSecurityTest {
    /** What those who review the log of an organisation add, without any permit. */
    private static final Set<String> REVIEWED =
            Set.of("odd_access_decision", "breach", "breach_step", "breach_person", "breach_notice");

    /** Tables the application's role may not even ask. */
    private static final Set<String> NOT_GRANTED =
            Set.of("family", "withheld", "told_parents", "shared_kept", "legal_hold", "legal_hold_end");

    private static List<Actor> actors;

    @Inject
    BusyTown town;

    @Inject
    Database database;

    @Inject
    Raw raw;

    @Inject
    Work work;

    @Inject
    FactsForAccess facts;

    @Inject
    Clock clock;

    private LocalDate today;

    @BeforeEach
    void build() {
        today = LocalDate.now(clock);
        if (actors == null) {
            actors = town.built();
        }
    }

    @Test
    void every_table_about_people_has_row_level_security_and_a_place_in_the_rules() throws SQLException {
        try (Connection owner = raw.owner()) {
            Set<String> about = Database.keys(
                    owner,
                    "select c.relname from pg_class c where c.relkind in ('r', 'p') and not c.relispartition"
                            + " and (c.relname in ('person', 'breach', 'breach_step') or exists"
                            + " (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'person_id'))");
            Set<String> secured = Database.keys(
                    owner,
                    "select relname from pg_class where relkind in ('r', 'p') and relrowsecurity"
                            + " and not relispartition");
            assertThat(secured).containsExactlyInAnyOrderElementsOf(about);
            assertThat(Kind.ALL.stream().map(Kind::table)).containsExactlyInAnyOrderElementsOf(about);
        }
    }

    @Test
    void every_table_has_rows_here_so_that_the_other_tests_say_something() throws SQLException {
        for (Kind kind : Kind.ALL) {
            assertThat(database.rows(kind)).as(kind.table()).isNotEmpty();
        }
    }

    @Test
    void the_application_is_no_owner_and_bypasses_nothing() throws SQLException {
        try (Connection owner = raw.owner()) {
            assertThat(Database.keys(
                            owner,
                            "select rolname from pg_roles where rolname in ('ip_app', 'ip_system')"
                                    + " and (rolsuper or rolbypassrls)"))
                    .isEmpty();
            assertThat(Database.keys(owner, "select distinct tableowner from pg_tables where schemaname = 'public'"))
                    .containsExactly("ip_owner");
        }
    }

    @Test
    void everyone_sees_the_rows_they_have_a_permit_for_and_no_other() throws SQLException {
        List<Permit> permits = permits();
        Map<Kind, List<Row>> rows = rows();
        for (Actor actor : actors) {
            Holder holder = new Holder(actor, permits, clock.instant());
            for (LocalDate day : List.of(today, today.plusMonths(2), today.plusMonths(7))) {
                try (Connection connection = database.as(actor, day)) {
                    for (Kind kind : Kind.ALL) {
                        assertThat(Database.seen(connection, kind))
                                .as("%s seen by %s on %s", kind, actor.name(), day)
                                .isEqualTo(keys(rows.get(kind), row -> row.seenBy(holder, day)));
                    }
                }
            }
        }
    }

    @Test
    void everyone_changes_the_rows_they_have_a_permit_to_write_and_no_other() throws SQLException {
        List<Permit> permits = permits();
        Map<Kind, List<Row>> rows = rows();
        for (Actor actor : actors) {
            Holder holder = new Holder(actor, permits, clock.instant());
            try (Connection connection = database.as(actor, today)) {
                for (Kind kind : Kind.ALL.stream().filter(Kind::changeable).toList()) {
                    assertThat(Database.changed(connection, kind))
                            .as("%s changed by %s", kind, actor.name())
                            .isEqualTo(keys(rows.get(kind), row -> row.permitted(holder, today, Right.WRITE)));
                }
                connection.rollback();
            }
        }
    }

    @Test
    void everyone_adds_the_rows_they_have_a_permit_to_write_and_no_other() throws SQLException {
        List<Permit> permits = permits();
        Map<Kind, List<Row>> rows = rows();
        for (Actor actor : actors) {
            Holder holder = new Holder(actor, permits, clock.instant());
            try (Connection connection = database.as(actor, today)) {
                for (Kind kind : Kind.ALL.stream()
                        .filter(one -> !one.table().equals("item_history"))
                        .toList()) {
                    List<Row> someOfEach = oneOfEach(rows.get(kind));
                    assertThat(Database.addable(connection, kind, someOfEach))
                            .as("%s added by %s", kind, actor.name())
                            .isEqualTo(keys(someOfEach, row -> addable(kind, row, actor, holder)));
                }
                connection.rollback();
            }
        }
    }

    @Test
    void nobody_sees_nothing() throws SQLException {
        for (Kind kind : Kind.ALL) {
            try (Connection connection = raw.application()) {
                String query = "select 1 from " + kind.table();
                if (!NOT_GRANTED.contains(kind.table())) {
                    assertThat(Database.keys(connection, query))
                            .as(kind.table())
                            .isEmpty();
                }
            }
        }
    }

    private boolean addable(Kind kind, Row row, Actor actor, Holder holder) {
        if (kind.table().equals("access_log")) {
            return actor.id().equals(row.actor());
        }
        if (REVIEWED.contains(kind.table())) {
            return holder.is(row.alsoSeenBy());
        }
        if (kind.table().equals("rights_step")) {
            return row.json().contains("\"by\": \"" + actor.id() + "\"") && row.permitted(holder, today, Right.WRITE);
        }
        return kind.addable() && row.permitted(holder, today, Right.WRITE);
    }

    private Map<Kind, List<Row>> rows() throws SQLException {
        Map<Kind, List<Row>> all = new HashMap<>();
        for (Kind kind : Kind.ALL) {
            all.put(kind, database.rows(kind));
        }
        return all;
    }

    /** Rows that the rules do not tell apart need be tried once. */
    private static List<Row> oneOfEach(List<Row> rows) {
        return List.copyOf(rows.stream()
                .collect(Collectors.toMap(
                        row -> Arrays.asList(
                                row.person(), row.area(), row.item(), row.itemWrittenBy(), row.alsoSeenBy()),
                        row -> row,
                        (one, same) -> one))
                .values());
    }

    private static Set<String> keys(List<Row> rows, Predicate<Row> wanted) {
        return rows.stream().filter(wanted).map(Row::key).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Worked out anew, not read from the table that row-level security reads. */
    private List<Permit> permits() throws SQLException {
        List<Permit> all = new ArrayList<>();
        try (Connection owner = raw.owner()) {
            for (String person : Database.keys(owner, "select id from person")) {
                all.addAll(work.as(Work.PLATFORM, () -> PermitRules.permits(facts.of(PersonId.of(person), today))));
            }
        }
        return all;
    }
}
