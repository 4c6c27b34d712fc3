package no.individuellplan.store.access;

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

/** An installation from when parents saw everything until 18 has no such permit left after the upgrade. */
class OlderPermitsOfParentsTest {
    private static final String BEFORE = """
            insert into person (id, given_name, family_name, birth_date, protection, version)
            select gen_random_uuid(), name, 'Tenkt', born::date, 'NONE', 0
            from (values ('Jon', '2011-06-08'), ('Skudd', '2012-02-29'), ('Mor', '1980-01-01')) p(name, born);
            insert into permit (person_id, grantee, area, may, basis, valid_until)
            select c.id, m.id, area, 'WRITE', 'PARENT', (c.birth_date + interval '18 years')::date - 1
            from person c, person m, unnest('{HEALTH,HISTORY,ACCESS_LOG}'::text[]) area
            where c.given_name <> 'Mor' and m.given_name = 'Mor';
            insert into permit (person_id, grantee, area, may, basis)
            select id, id, 'HISTORY', 'WRITE', 'OWN' from person
            """;

    @Test
    void they_end_with_the_day_before_sixteen_the_log_before_twelve_and_the_history_is_gone() throws SQLException {
        LocalDatabase server = LocalDatabase.shared();
        LocalDatabase.Database database = server.freshDatabase("older_permits");
        try {
            migrate(database, "023");
            try (Connection owner = database.open(LocalDatabase.OWNER);
                    Statement sql = owner.createStatement()) {
                sql.execute(BEFORE);
            }
            migrate(database, "024");
            try (Connection owner = database.open(LocalDatabase.OWNER)) {
                assertThat(texts(
                                owner,
                                "select c.given_name || ' ' || p.area || ' ' || p.valid_until from permit p"
                                        + " join person c on c.id = p.person_id where p.basis = 'PARENT' order by 1"))
                        .containsExactly(
                                "Jon ACCESS_LOG 2023-06-07",
                                "Jon HEALTH 2027-06-07",
                                "Skudd ACCESS_LOG 2024-02-28",
                                "Skudd HEALTH 2028-02-28");
                assertThat(texts(owner, "select area from permit where basis = 'OWN'"))
                        .hasSize(3);
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
