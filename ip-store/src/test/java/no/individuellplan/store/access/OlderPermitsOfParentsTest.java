package no.individuellplan.store.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import no.individuellplan.store.world.OlderDatabase;
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
        try (OlderDatabase older = new OlderDatabase("older_permits", "023")) {
            older.run(BEFORE);
            older.upgradeTo("024");
            assertThat(older.texts("select c.given_name || ' ' || p.area || ' ' || p.valid_until from permit p"
                            + " join person c on c.id = p.person_id where p.basis = 'PARENT' order by 1"))
                    .containsExactly(
                            "Jon ACCESS_LOG 2023-06-07",
                            "Jon HEALTH 2027-06-07",
                            "Skudd ACCESS_LOG 2024-02-28",
                            "Skudd HEALTH 2028-02-28");
            assertThat(older.texts("select area from permit where basis = 'OWN'"))
                    .hasSize(3);
        }
    }
}
