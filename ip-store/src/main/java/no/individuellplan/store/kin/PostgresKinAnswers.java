package no.individuellplan.store.kin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.kin.KinAnswer;
import no.individuellplan.core.kin.KinAnswers;
import no.individuellplan.core.kin.KinLedger;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresKinAnswers implements KinAnswers {
    private final Sql sql;
    private final SystemView systemView;

    PostgresKinAnswers(Sql sql, SystemView systemView) {
        this.sql = sql;
        this.systemView = systemView;
    }

    @Override
    public void add(KinAnswer answer) {
        systemView.run(() -> sql.run(
                "insert into kin_answer (id, person_id, kin_id, by_person, yes, areas, relation, nearest, valid_from,"
                        + " valid_until, text_shown, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                answer.id(),
                answer.person(),
                answer.kin(),
                answer.by(),
                answer.yes(),
                answer.areas(),
                answer.relation(),
                answer.nearest(),
                answer.from(),
                answer.until(),
                answer.textShown(),
                answer.at()));
    }

    @Override
    public KinLedger ledgerOf(PersonId person) {
        return new KinLedger(systemView.see(() -> sql.list(
                "select * from kin_answer where person_id = ? order by line", PostgresKinAnswers::answer, person)));
    }

    @Override
    public List<PersonId> namedBy(PersonId kin) {
        return systemView.see(() -> sql.list(
                "select distinct person_id from kin_answer where kin_id = ? order by person_id",
                found -> found.id("person_id", PersonId::new),
                kin));
    }

    private static KinAnswer answer(Found found) {
        return new KinAnswer(
                found.uuid("id"),
                found.id("person_id", PersonId::new),
                found.id("kin_id", PersonId::new),
                found.id("by_person", PersonId::new),
                found.truth("yes"),
                found.texts("areas").stream().map(Area::valueOf).collect(Collectors.toSet()),
                found.text("relation"),
                found.truth("nearest"),
                found.date("valid_from"),
                found.date("valid_until"),
                found.text("text_shown"),
                found.instant("at"));
    }
}
