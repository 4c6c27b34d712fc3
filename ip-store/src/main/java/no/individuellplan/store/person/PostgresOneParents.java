package no.individuellplan.store.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.DecisionCompetence.Matter;
import no.individuellplan.core.person.OneParent;
import no.individuellplan.core.person.OneParents;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresOneParents implements OneParents {
    private final Sql sql;
    private final SystemView systemView;

    PostgresOneParents(Sql sql, SystemView systemView) {
        this.sql = sql;
        this.systemView = systemView;
    }

    @Override
    public void add(OneParent one) {
        systemView.run(() -> sql.run(
                "insert into one_parent (id, person_id, parent_id, matter, recipient, why, heard, other, by, by_name,"
                        + " valid_from, valid_until, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.person(),
                one.parent(),
                one.matter(),
                one.recipient(),
                one.why(),
                one.heard(),
                one.other(),
                one.by(),
                one.byName(),
                one.from(),
                one.until(),
                one.at()));
    }

    @Override
    public List<OneParent> of(PersonId person) {
        return systemView.see(() -> sql.list(
                "select * from one_parent where person_id = ? order by at desc, id desc",
                PostgresOneParents::basis,
                person));
    }

    private static OneParent basis(Found found) {
        return new OneParent(
                found.uuid("id"),
                found.id("person_id", PersonId::new),
                found.id("parent_id", PersonId::new),
                found.constant("matter", Matter.class),
                found.id("recipient", UnitId::new),
                found.text("why"),
                found.truth("heard"),
                found.text("other"),
                found.id("by", EmploymentId::new),
                found.text("by_name"),
                found.date("valid_from"),
                found.date("valid_until"),
                found.instant("at"));
    }
}
