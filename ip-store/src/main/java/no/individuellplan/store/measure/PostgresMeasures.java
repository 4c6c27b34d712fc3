package no.individuellplan.store.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.MeasureId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.Measures;
import no.individuellplan.store.access.Permitted;
import no.individuellplan.store.sql.Rows;

@ApplicationScoped
class PostgresMeasures implements Measures {
    private static final String VISIBLE =
            "select * from measure where " + Permitted.IN_ANY_AREA + " order by valid_until, id";

    private final Rows rows;

    PostgresMeasures(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Measure> find(MeasureId id) {
        return rows.find(MeasureRow.class, id.value()).map(MeasureRow::measure);
    }

    @Override
    public List<Measure> of(PlanId plan) {
        return measures(rows.list(MeasureRow.class, "from MeasureRow where plan = ?1 order by id", plan.value()));
    }

    @Override
    public List<Measure> visible() {
        return measures(rows.listBySql(MeasureRow.class, VISIBLE));
    }

    @Override
    public void add(Measure measure) {
        rows.add(MeasureRow.of(measure));
    }

    @Override
    public void save(Measure measure) {
        rows.save(MeasureRow.of(measure));
    }

    private static List<Measure> measures(List<MeasureRow> found) {
        return found.stream().map(MeasureRow::measure).toList();
    }
}
