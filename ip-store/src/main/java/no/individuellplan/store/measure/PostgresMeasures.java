package no.individuellplan.store.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.MeasureId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.Measures;
import no.individuellplan.store.sql.Rows;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresMeasures implements Measures {
    private final Rows rows;
    private final Sql sql;

    PostgresMeasures(Rows rows, Sql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    @Override
    public Optional<Measure> find(MeasureId id) {
        return sql.first(MeasureQuestions.ONE, id);
    }

    @Override
    public List<Measure> of(PlanId plan) {
        return sql.list(MeasureQuestions.OF_PLAN, plan);
    }

    @Override
    public List<Measure> visible() {
        return sql.list(MeasureQuestions.VISIBLE);
    }

    @Override
    public void add(Measure measure) {
        rows.add(MeasureRow.of(measure));
    }

    @Override
    public void save(Measure measure) {
        rows.save(MeasureRow.of(measure));
    }
}
