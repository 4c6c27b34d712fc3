package no.individuellplan.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.FactsForAccess;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.access.PermitRules;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.local.KeycloakTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The core's rules and the database's row-level security say the same about every row, for every one of the invented
 * people: whatever statement is sent, exactly the rows the rules permit come back.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
@QuarkusTestResource(KeycloakTestResource.class)
class EveryDemoActorSeesWhatTheCorePermitsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PERMIT =
            List.of("person_id", "grantee", "area", "item", "may", "basis", "valid_from", "valid_until");
    private static final String KEY = "md5(to_jsonb(t)::text)";

    @Inject
    Raw raw;

    @Inject
    DemoActors actors;

    @Inject
    FactsForAccess facts;

    @Inject
    DataSource source;

    @Inject
    Clock clock;

    private LocalDate today;
    private MayRead mayRead;
    private Map<String, Map<String, Row>> rows;

    @BeforeEach
    void look_when_no_job_is_at_work() throws SQLException {
        today = LocalDate.now(clock);
        Quiet.await(raw);
        try (Connection owner = raw.owner()) {
            askedForByOneMessage(owner);
            aPlanLeftWithOneMessage(owner);
            mayRead = new MayRead(
                    List.copyOf(rows(owner, "participant").values()),
                    new MayRead.Oversight(
                            rows(owner, "log_reviewer").values(),
                            rows(owner, "odd_access").values(),
                            rows(owner, "odd_access_line").values(),
                            rows(owner, "breach").values()),
                    clock.instant());
            rows = new TreeMap<>();
            for (String table : mayRead.tables()) {
                rows.put(table, rows(owner, table));
            }
        }
    }

    /** The invented services write dialogs only, which ask for nothing: one message asks as if it were of another kind. */
    private static void askedForByOneMessage(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.executeUpdate(
                    "insert into follow_up (id, person_id, thread_id, message_id, kind, unit_id, from_unit,"
                            + " sender, said_at, day_only, differences, state, state_at, version)"
                            + " select gen_random_uuid(), t.person_id, t.id, m.id, 'REVIEW', t.to_unit, t.from_unit, u.agency_id,"
                            + " now(), false, '{}', 'OPEN', now(), 0 from e_message m join thread t on t.id = m.thread_id"
                            + " join unit u on u.id = t.from_unit where not exists (select from follow_up) limit 1");
        }
    }

    /** All the invented services work here, so that no plan goes out to them: one message has one with it. */
    private static void aPlanLeftWithOneMessage(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.executeUpdate(
                    "insert into sent_plan (message_id, plan_id, person_id, to_unit, thread_id, number, version, digest, at)"
                            + " select m.id, p.id, p.person_id, t.to_unit, t.id, 1, 1, repeat('0', 64), now() from e_message m"
                            + " join thread t on t.id = m.thread_id join plan p on p.person_id = t.person_id"
                            + " where m.direction = 'OUT' and not exists (select from sent_plan) limit 1");
            statement.executeUpdate("insert into e_message_file_part (message_id, person_id, area, item)"
                    + " select s.message_id, s.person_id, 'PLAN', s.plan_id from sent_plan s on conflict do nothing");
        }
    }

    @Test
    void every_table_about_people_is_secured_and_has_a_rule_here() throws SQLException {
        try (Connection owner = raw.owner()) {
            Set<String> aboutPeople = new TreeSet<>(Raw.texts(
                    owner,
                    "select c.relname from pg_class c join pg_namespace s on s.oid = c.relnamespace"
                            + " where s.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm', 'f')"
                            + " and not c.relispartition"
                            + " and (c.relname in ('person', 'breach', 'breach_step') or exists (select from pg_attribute a"
                            + " where a.attrelid = c.oid and a.attname = 'person_id' and not a.attisdropped))"));
            assertThat(Raw.texts(owner, "select relname from pg_class where relrowsecurity and not relispartition"))
                    .as("tables with row-level security")
                    .containsExactlyInAnyOrderElementsOf(aboutPeople);
            assertThat(mayRead.tables()).as("tables with a rule").isEqualTo(aboutPeople);
        }
    }

    @Test
    void the_invented_people_have_rows_in_every_table_so_that_the_rest_says_something() throws SQLException {
        assertThat(rows)
                .allSatisfy((table, found) -> assertThat(found).as(table).isNotEmpty());
        assertThat(actors.all())
                .hasSizeGreaterThan(13 + 17 + 4)
                .hasAtLeastOneElementOfType(Actor.Professional.class)
                .hasAtLeastOneElementOfType(Actor.Citizen.class)
                .hasAtLeastOneElementOfType(Actor.Representative.class)
                .hasAtLeastOneElementOfType(Actor.Visitor.class);
    }

    @Test
    void everyone_sees_exactly_the_rows_the_rules_permit_today_and_later() throws SQLException {
        List<Permit> permits = permits();
        List<String> differences = new ArrayList<>();
        int seenInAll = 0;
        for (Actor actor : actors.all()) {
            for (LocalDate day : List.of(today, today.plusMonths(3), today.plusMonths(7))) {
                Held held = new Held(actor.grantees(), permits, day, clock.instant());
                try (Connection connection = raw.application(actor, day)) {
                    for (String table : rows.keySet()) {
                        Set<String> seen = seen(connection, table);
                        seenInAll += seen.size();
                        differences.addAll(differences(actor, day, table, held, seen));
                    }
                }
            }
        }
        assertThat(differences).as("rows seen %d times", seenInAll).isEmpty();
        assertThat(seenInAll).isPositive();
    }

    @Test
    void nobody_sees_nothing() throws SQLException {
        try (Connection nobody = raw.nobody()) {
            for (String table : rows.keySet()) {
                assertThat(seen(nobody, table)).as(table).isEmpty();
            }
        }
    }

    @Test
    void the_permits_kept_are_those_the_rules_give_afresh() {
        Set<String> kept = new TreeSet<>();
        rows.get("permit").values().forEach(row -> kept.add(said(PERMIT.stream().map(row::text))));
        Set<String> fresh = new TreeSet<>();
        permits()
                .forEach(one -> fresh.add(said(Stream.of(
                        one.person(),
                        one.grantee(),
                        one.area(),
                        one.item(),
                        one.right(),
                        one.basis(),
                        one.from(),
                        one.until()))));
        assertThat(except(kept, fresh)).as("kept without a ground").isEmpty();
        assertThat(except(fresh, kept)).as("wanting").isEmpty();
    }

    @Test
    void the_application_tells_the_database_the_same_as_this_test_does() throws SQLException {
        String settings = "select concat_ws(' ', current_setting('ip.grantees'), current_setting('ip.actor'),"
                + " current_setting('ip.today'), current_user)";
        for (Actor actor : actors.all()) {
            String told =
                    Acting.as(actor, () -> QuarkusTransaction.requiringNew().call(() -> {
                        try (Connection connection = source.getConnection()) {
                            return Raw.texts(connection, settings).getFirst();
                        }
                    }));
            try (Connection connection = raw.application(actor, today)) {
                assertThat(Raw.texts(connection, settings)).containsExactly(told);
            }
        }
    }

    private List<String> differences(Actor actor, LocalDate day, String table, Held held, Set<String> seen) {
        return rows.get(table).entrySet().stream()
                .flatMap(row -> {
                    boolean permitted = mayRead.test(held, row.getValue());
                    return permitted == seen.contains(row.getKey())
                            ? Stream.empty()
                            : Stream.of("%s on %s %s: %s about %s"
                                    .formatted(
                                            actor.name(),
                                            day,
                                            permitted ? "may see but does not" : "sees but may not",
                                            row.getValue(),
                                            name(row.getValue().person())));
                })
                .toList();
    }

    private static String said(Stream<?> parts) {
        return parts.map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static Set<String> except(Set<String> these, Set<String> those) {
        Set<String> left = new TreeSet<>(these);
        left.removeAll(those);
        return left;
    }

    private String name(UUID person) {
        return rows.get("person").values().stream()
                .filter(one -> one.id("id").equals(person))
                .map(one -> one.text("given_name") + " " + one.text("family_name"))
                .findFirst()
                .orElse("nobody");
    }

    private static Set<String> seen(Connection connection, String table) throws SQLException {
        if (Raw.texts(connection, "select 1 where has_table_privilege('" + table + "', 'select')")
                .isEmpty()) {
            return Set.of();
        }
        return new TreeSet<>(Raw.texts(connection, "select " + KEY + " from " + table + " t"));
    }

    private static Map<String, Row> rows(Connection owner, String table) throws SQLException {
        Map<String, Row> rows = new TreeMap<>();
        try (Statement statement = owner.createStatement();
                ResultSet found =
                        statement.executeQuery("select " + KEY + ", to_jsonb(t)::text from " + table + " t")) {
            while (found.next()) {
                rows.put(found.getString(1), new Row(table, found.getString(1), JSON.readTree(found.getString(2))));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    /** Worked out anew, not read from the table that row-level security reads. */
    private List<Permit> permits() {
        Actor.System platform = new Actor.System("test");
        return rows.get("person").values().stream()
                .flatMap(person -> Acting.as(
                        platform,
                        () -> QuarkusTransaction.requiringNew()
                                .call(() -> PermitRules.permits(facts.of(new PersonId(person.id("id")), today)))
                                .stream()))
                .toList();
    }
}
