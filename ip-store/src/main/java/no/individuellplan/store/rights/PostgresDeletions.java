package no.individuellplan.store.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RightsRequestId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.rights.Deletions;
import no.individuellplan.core.rights.RetentionClass;
import no.individuellplan.core.rights.Tombstone;
import no.individuellplan.core.rights.rules.DeletionGround;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresDeletions implements Deletions {
    private final Sql sql;
    private final SystemView systemView;
    private final Ids ids;

    PostgresDeletions(Sql sql, SystemView systemView, Ids ids) {
        this.sql = sql;
        this.systemView = systemView;
        this.ids = ids;
    }

    @Override
    public void erase(RightsRequestId request) {
        sql.any("select 1 from (select ip_erase(?)) gone", request);
    }

    @Override
    public List<Tombstone> of(PersonId person) {
        return sql.list(
                "select * from tombstone where person_id = ? order by line desc", PostgresDeletions::tombstone, person);
    }

    @Override
    public Set<RetentionClass> marks(UnitId unit) {
        return systemView.see(() -> Set.copyOf(sql.list(
                "select retention from unit_retention where unit_id = ?",
                found -> found.constant("retention", RetentionClass.class),
                unit)));
    }

    @Override
    public void mark(UnitId unit, RetentionClass retention) {
        systemView.run(() -> sql.run(
                "insert into unit_retention (unit_id, retention) values (?, ?) on conflict do nothing",
                unit,
                retention));
    }

    @Override
    public boolean held(PersonId person) {
        return systemView.see(() -> sql.any("select 1 from legal_hold where person_id = ?", person));
    }

    @Override
    public void hold(PersonId person, String reason, EmploymentId by, String byName, Instant at) {
        systemView.run(() -> sql.run(
                "insert into legal_hold (id, person_id, reason, by, by_name, at) values (?, ?, ?, ?, ?, ?)",
                ids.next(),
                person,
                reason,
                by,
                byName,
                at));
    }

    private static Tombstone tombstone(Found found) {
        return new Tombstone(
                found.id("request_id", RightsRequestId::new),
                found.id("person_id", PersonId::new),
                found.constant("area", Area.class),
                found.uuid("item"),
                found.constant("ground", DeletionGround.class),
                found.text("first_name"),
                found.text("second_name"),
                found.instant("at"));
    }
}
