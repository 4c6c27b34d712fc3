package no.individuellplan.store.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Objected;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.objection.Objections;
import no.individuellplan.store.sql.Sql;

/** What a person objects to, for one who sees past permits. */
@ApplicationScoped
class ObjectedFacts {
    private final Sql sql;
    private final Objections objections;
    private final PostgresPlanItems items;

    ObjectedFacts(Sql sql, Objections objections, PostgresPlanItems items) {
        this.sql = sql;
        this.objections = objections;
        this.items = items;
    }

    boolean any(PersonId person) {
        return sql.any("select 1 from objection where person_id = ? limit 1", person);
    }

    List<Objected> of(PersonId person) {
        return objections.ledgerOf(person).objected(this::units, () -> items.of(person));
    }

    private Set<UUID> units(AgencyId agency) {
        return Set.copyOf(sql.list("select id from unit where agency_id = ?", found -> found.uuid("id"), agency));
    }
}
