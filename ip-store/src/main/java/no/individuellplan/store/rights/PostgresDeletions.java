package no.individuellplan.store.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RightsRequestId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.rights.Deletions;
import no.individuellplan.core.rights.Hold;
import no.individuellplan.core.rights.RetentionClass;
import no.individuellplan.core.rights.Tombstone;
import no.individuellplan.core.rights.rules.DeletionGround;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresDeletions implements Deletions {
    private static final String STANDS = "not exists (select 1 from legal_hold_end o where o.hold_id = h.id)";

    private final Sql sql;
    private final SystemView systemView;

    PostgresDeletions(Sql sql, SystemView systemView) {
        this.sql = sql;
        this.systemView = systemView;
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
        return systemView.see(() -> sql.any("select 1 from legal_hold h where person_id = ? and " + STANDS, person));
    }

    @Override
    public List<Hold> heldBy(PersonId person, UnitId unit) {
        return systemView.see(() -> sql.list(
                "select h.*, e.unit_id from legal_hold h join employment e on e.id = h.by"
                        + " where h.person_id = ? and e.unit_id = ? and " + STANDS + " order by h.at, h.id",
                PostgresDeletions::hold,
                person,
                unit));
    }

    @Override
    public void letGo(UUID hold, String why, EmploymentId by, String byName, Instant at) {
        systemView.run(() -> sql.run(
                "insert into legal_hold_end (hold_id, person_id, reason, by, by_name, at)"
                        + " select id, person_id, ?, ?, ?, ? from legal_hold where id = ?",
                why,
                by,
                byName,
                at,
                hold));
    }

    @Override
    public void hold(Hold hold, EmploymentId by) {
        systemView.run(() -> sql.run(
                "insert into legal_hold (id, person_id, reason, by, by_name, at) values (?, ?, ?, ?, ?, ?)",
                hold.id(),
                hold.person(),
                hold.reason(),
                by,
                hold.byName(),
                hold.at()));
    }

    private static Hold hold(Found found) {
        return new Hold(
                found.uuid("id"),
                found.id("person_id", PersonId::new),
                found.id("unit_id", UnitId::new),
                found.text("reason"),
                found.text("by_name"),
                found.instant("at"));
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
