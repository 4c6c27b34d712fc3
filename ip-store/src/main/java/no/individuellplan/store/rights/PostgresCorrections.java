package no.individuellplan.store.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RightsRequestId;
import no.individuellplan.core.rights.Correction;
import no.individuellplan.core.rights.Corrections;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresCorrections implements Corrections {
    private final Sql sql;
    private final SystemView systemView;

    PostgresCorrections(Sql sql, SystemView systemView) {
        this.sql = sql;
        this.systemView = systemView;
    }

    @Override
    public void add(Correction one) {
        systemView.run(() -> sql.run(
                "insert into correction (id, request_id, person_id, area, item, original, words, by, by_name, organisation, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.request(),
                one.person(),
                one.area(),
                one.item(),
                one.original(),
                one.words(),
                one.by(),
                one.byName(),
                one.organisation(),
                one.at()));
    }

    @Override
    public List<Correction> of(PersonId person) {
        return sql.list(
                "select * from correction where person_id = ? order by line", PostgresCorrections::correction, person);
    }

    private static Correction correction(Found found) {
        return new Correction(
                found.uuid("id"),
                found.id("request_id", RightsRequestId::new),
                found.id("person_id", PersonId::new),
                found.constant("area", Area.class),
                found.uuid("item"),
                found.text("original"),
                found.text("words"),
                found.id("by", EmploymentId::new),
                found.text("by_name"),
                found.text("organisation"),
                found.instant("at"));
    }
}
