package no.individuellplan.core.measure;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.MeasureId;
import no.individuellplan.core.id.PlanId;

/** Measures the actor may see. */
public interface Measures {
    Optional<Measure> find(MeasureId id);

    List<Measure> of(PlanId plan);

    /** In any plan: for the day's list. */
    List<Measure> visible();

    void add(Measure measure);

    /** @throws no.individuellplan.core.access.StaleVersion when another change came first */
    void save(Measure measure);
}
