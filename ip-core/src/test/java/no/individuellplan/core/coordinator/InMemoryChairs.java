package no.individuellplan.core.coordinator;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** Chairs, one a person. */
public final class InMemoryChairs implements Chairs {
    private final Table<CoordinatorChair> chairs;

    public InMemoryChairs(Memory memory) {
        chairs = memory.table(
                "coordinator_chair",
                CoordinatorChair::person,
                one -> new Place(one.person(), Area.COORDINATION, one.person().value()));
    }

    @Override
    public Optional<CoordinatorChair> of(PersonId person) {
        return chairs.seen(person);
    }

    @Override
    public Optional<CoordinatorChair> recognise(PersonId person) {
        return chairs.find(person);
    }

    @Override
    public List<CoordinatorChair> visible() {
        return chairs.seen(one -> true);
    }

    @Override
    public void add(CoordinatorChair chair) {
        chairs.add(chair);
    }

    @Override
    public void save(CoordinatorChair chair) {
        chairs.save(chair);
    }

    /** Past any permit. */
    public List<CoordinatorChair> all() {
        return chairs.all();
    }
}
