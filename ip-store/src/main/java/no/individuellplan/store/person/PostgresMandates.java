package no.individuellplan.store.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.MandateId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.Mandate;
import no.individuellplan.core.person.Mandates;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.person.Representation.Ground;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.person.Representation.Part;
import no.individuellplan.core.person.Representation.Scope;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresMandates implements Mandates {
    private final Sql sql;
    private final SystemView systemView;

    PostgresMandates(Sql sql, SystemView systemView) {
        this.sql = sql;
        this.systemView = systemView;
    }

    @Override
    public Optional<Mandate> find(MandateId id) {
        return systemView.see(() -> sql.first("select * from mandate where id = ?", PostgresMandates::mandate, id));
    }

    @Override
    public List<Mandate> of(PersonId person) {
        return systemView.see(() -> sql.list(
                "select * from mandate where person_id = ? order by id desc", PostgresMandates::mandate, person));
    }

    @Override
    public void add(Mandate one) {
        systemView.run(() -> sql.run(
                "insert into mandate (id, person_id, acting_id, kind, ground, scope, parts, unit_id, document, decided_on,"
                        + " valid_from, valid_until, written_by, written_by_name, text_shown, at, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                one.id(),
                one.given().represented(),
                one.given().representative(),
                one.given().kind(),
                one.given().ground(),
                one.given().scope(),
                one.given().parts(),
                one.unit(),
                one.document(),
                one.decidedOn(),
                one.given().from(),
                one.given().until(),
                one.writtenBy(),
                one.writtenByName(),
                one.textShown(),
                one.at()));
    }

    @Override
    public void save(Mandate one) {
        int touched = systemView.see(() -> sql.run(
                "update mandate set ended_on = ?, ended_why = ?, ended_by_name = ?, version = version + 1"
                        + " where id = ? and version = ?",
                one.endedOn(),
                one.endedWhy(),
                one.endedByName(),
                one.id(),
                one.version()));
        if (touched == 0) {
            throw new StaleVersion();
        }
    }

    private static Mandate mandate(Found found) {
        return new Mandate(
                found.id("id", MandateId::new),
                new Representation(
                        found.id("person_id", PersonId::new),
                        found.id("acting_id", PersonId::new),
                        found.constant("kind", Kind.class),
                        found.texts("scope").stream().map(Scope::valueOf).collect(Collectors.toSet()),
                        found.date("valid_from"),
                        found.date("valid_until"),
                        found.texts("parts").stream().map(Part::valueOf).collect(Collectors.toSet()),
                        found.constant("ground", Ground.class)),
                found.id("unit_id", UnitId::new),
                found.text("document"),
                found.date("decided_on"),
                found.uuid("written_by"),
                found.text("written_by_name"),
                found.text("text_shown"),
                found.instant("at"),
                found.date("ended_on"),
                found.text("ended_why"),
                found.text("ended_by_name"),
                found.number("version"));
    }
}
