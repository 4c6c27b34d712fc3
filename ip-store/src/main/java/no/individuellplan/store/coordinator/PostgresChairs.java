package no.individuellplan.store.coordinator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.store.access.Permitted;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Rows;

@ApplicationScoped
class PostgresChairs implements Chairs {
    private static final String VISIBLE = "select * from coordinator_chair where "
            + Permitted.IN_AREA.formatted("COORDINATION") + " order by person_id";

    private final Rows rows;
    private final SystemView systemView;

    PostgresChairs(Rows rows, SystemView systemView) {
        this.rows = rows;
        this.systemView = systemView;
    }

    @Override
    public Optional<CoordinatorChair> of(PersonId person) {
        return rows.find(CoordinatorChairRow.class, person.value()).map(CoordinatorChairRow::coordinatorChair);
    }

    @Override
    public Optional<CoordinatorChair> recognise(PersonId person) {
        return systemView.see(() -> of(person));
    }

    @Override
    public List<CoordinatorChair> visible() {
        return rows.listBySql(CoordinatorChairRow.class, VISIBLE).stream()
                .map(CoordinatorChairRow::coordinatorChair)
                .toList();
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
