package no.individuellplan.store.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.pathway.CareLedger;
import no.individuellplan.core.pathway.CareLine;
import no.individuellplan.core.pathway.CareLine.Says;
import no.individuellplan.core.pathway.CareLines;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresCareLines implements CareLines {
    private final Sql sql;
    private final SystemView systemView;

    PostgresCareLines(Sql sql, SystemView systemView) {
        this.sql = sql;
        this.systemView = systemView;
    }

    @Override
    public void add(CareLine line) {
        systemView.run(() -> sql.run(
                "insert into care_line (id, item, person_id, says, day, words, by, by_name, unit_id, organisation, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                line.id(),
                line.item(),
                line.person(),
                line.says(),
                line.day(),
                line.words(),
                line.by(),
                line.byName(),
                line.unit(),
                line.organisation(),
                line.at()));
    }

    @Override
    public List<CareLedger> of(PersonId person) {
        return CareLedger.sorted(
                sql.list("select * from care_line where person_id = ? order by line", PostgresCareLines::line, person));
    }

    @Override
    public List<CareLedger> visible() {
        return CareLedger.sorted(sql.list("select * from care_line order by line", PostgresCareLines::line));
    }

    private static CareLine line(Found found) {
        return new CareLine(
                found.uuid("id"),
                found.uuid("item"),
                found.id("person_id", PersonId::new),
                found.constant("says", Says.class),
                found.date("day"),
                found.text("words"),
                found.id("by", EmploymentId::new),
                found.text("by_name"),
                found.id("unit_id", UnitId::new),
                found.text("organisation"),
                found.instant("at"));
    }
}
