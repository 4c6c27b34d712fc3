package no.individuellplan.core.measure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.id.MeasureId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.memory.Table;

/** Measures, each seen by those who may see its life area, or just it. */
public final class InMemoryMeasures implements Measures {
    private final Table<Measure> measures;

    public InMemoryMeasures(Memory memory) {
        measures = memory.table(
                "measure",
                Measure::id,
                one -> new Place(one.person(), one.area(), one.id().value()));
    }

    /** As the procedure for deleting does: what was to be done for a goal stands on its own. */
    public void erase(UUID item) {
        measures.where(one -> one.goal() != null && one.goal().value().equals(item))
                .forEach(one -> measures.put(Records.with(one, "goal", null)));
        measures.remove(new MeasureId(item));
    }

    @Override
    public Optional<Measure> find(MeasureId id) {
        return measures.seen(id);
    }

    @Override
    public List<Measure> of(PlanId plan) {
        return measures.seen(one -> one.plan().equals(plan));
    }

    @Override
    public List<Measure> visible() {
        return measures.seen(one -> true);
    }

    @Override
    public void add(Measure measure) {
        measures.add(measure);
    }

    @Override
    public void save(Measure measure) {
        measures.save(measure);
    }

    /** Past any permit. */
    public List<Measure> all() {
        return measures.all();
    }
}
