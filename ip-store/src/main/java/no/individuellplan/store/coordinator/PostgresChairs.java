package no.individuellplan.store.coordinator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Rows;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresChairs implements Chairs {
    private final Rows rows;
    private final Sql sql;
    private final SystemView systemView;

    PostgresChairs(Rows rows, Sql sql, SystemView systemView) {
        this.rows = rows;
        this.sql = sql;
        this.systemView = systemView;
    }

    @Override
    public Optional<CoordinatorChair> of(PersonId person) {
        return sql.first(ChairQuestions.OF_PERSON, person);
    }

    @Override
    public Optional<CoordinatorChair> recognise(PersonId person) {
        return systemView.first(ChairQuestions.OF_PERSON, person);
    }

    @Override
    public List<CoordinatorChair> visible() {
        return sql.list(ChairQuestions.VISIBLE);
    }

    @Override
    public void add(CoordinatorChair chair) {
        rows.add(CoordinatorChairRow.of(chair));
    }

    @Override
    public void save(CoordinatorChair chair) {
        rows.save(CoordinatorChairRow.of(chair));
    }
}
