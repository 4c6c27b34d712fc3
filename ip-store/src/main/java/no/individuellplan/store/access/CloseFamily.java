package no.individuellplan.store.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.store.sql.Sql;

/**
 * Who is too close to serve whom (HPL-01): registered family, parent and child for life, and one who has a mandate for the
 * other as long as it lasts, but not the contact of the child welfare service, who does so at work. To be asked past permits.
 */
@ApplicationScoped
public class CloseFamily {
    private static final String QUERY = """
            select other_id as id from family where person_id = ?
            union
            select case r.person_id when ? then r.representative_id else r.person_id end
            from %s r where ? in (r.person_id, r.representative_id) and r.kind <> 'CHILD_WELFARE'
                and (r.kind = 'PARENT' or r.valid_until is null or r.valid_until >= ?)
            """.formatted(ActsFor.TABLE);

    private final Sql sql;

    CloseFamily(Sql sql) {
        this.sql = sql;
    }

    public Set<PersonId> of(PersonId person, LocalDate today) {
        return Set.copyOf(sql.list(QUERY, found -> found.id("id", PersonId::new), person, person, person, today));
    }
}
