package no.individuellplan.store.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.individuellplan.core.access.AccessFacts.Giver;
import no.individuellplan.core.access.AccessFacts.Hidden;
import no.individuellplan.core.access.AccessFacts.Kept;
import no.individuellplan.core.access.AccessFacts.Narrowed;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.consent.SharingPeriods;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

/** What is kept from those who act for a person, and from services, for one who sees past permits. */
@ApplicationScoped
class KeptFacts {
    private static final String STANDS = "from withheld where person_id = ? and lifted_at is null";

    private static final String TAKEN_OUT = "from narrowing n where person_id = ? and ends is null"
            + " and not exists (select from narrowing e where e.ends = n.id)";

    private static final String SHARED = "from shared_kept s where person_id = ? and ends is null"
            + " and not exists (select from shared_kept e where e.ends = s.id)";

    private static final String ASKED = "select unit_id, id as item from measure where person_id = ?"
            + " and unit_id is not null and state <> 'DECLINED'";

    private final Sql sql;
    private final PostgresPlanItems items;
    private final Consents consents;

    KeptFacts(Sql sql, PostgresPlanItems items, Consents consents) {
        this.sql = sql;
        this.items = items;
        this.consents = consents;
    }

    boolean any(PersonId person) {
        return sql.any("select 1 " + STANDS + " limit 1", person)
                || sql.any("select 1 " + TAKEN_OUT + " limit 1", person);
    }

    /** The items only when they are asked for. */
    Kept of(PersonId person) {
        List<Hidden> hidden =
                sql.list("select area, item, from_person as concerns " + STANDS, KeptFacts::hidden, person);
        List<Hidden> mustKnow = sql.list(
                "select area, item, parent as concerns from told_parents where person_id = ?",
                KeptFacts::hidden,
                person);
        List<Narrowed> narrowed = narrowed("select distinct unit_id, item " + TAKEN_OUT, person);
        if (hidden.isEmpty()) {
            return new Kept(hidden, narrowed.isEmpty() ? List.of() : items.of(person), mustKnow, narrowed);
        }
        List<Giver> givers = SharingPeriods.givers(consents.ledgerOf(person));
        return new Kept(
                hidden,
                items.of(person),
                mustKnow,
                narrowed,
                givers,
                narrowed("select distinct unit_id, item " + SHARED, person),
                narrowed(ASKED, person));
    }

    private List<Narrowed> narrowed(String statement, PersonId person) {
        return sql.list(statement, found -> new Narrowed(found.uuid("unit_id"), found.uuid("item")), person);
    }

    private static Hidden hidden(Found found) {
        return new Hidden(found.constant("area", Area.class), found.uuid("item"), found.uuid("concerns"));
    }
}
