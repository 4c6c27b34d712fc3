package no.individuellplan.core.rights;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.goal.InMemoryGoals;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.Id;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RightsRequestId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.measure.InMemoryMeasures;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;
import no.individuellplan.core.plan.InMemoryPlans;

/** Deletes in memory what the database deletes. */
public final class InMemoryDeletions implements Deletions {
    record Mark(UnitId unit, RetentionClass retention) {}

    record End(UUID hold) {}

    private final Table<Tombstone> tombstones;
    private final Table<Mark> marks;
    private final Table<Hold> holds;
    private final Table<End> ends;
    private final InMemoryRightsRequests requests;
    private final InMemoryCorrections corrections;
    private final InMemoryGoals goals;
    private final InMemoryMeasures measures;
    private final InMemoryPlans plans;

    public InMemoryDeletions(
            Memory memory,
            InMemoryRightsRequests requests,
            InMemoryCorrections corrections,
            InMemoryGoals goals,
            InMemoryMeasures measures,
            InMemoryPlans plans) {
        tombstones = memory.table(
                "tombstone",
                Tombstone::request,
                one -> new Place(one.person(), Area.RIGHTS, one.request().value()));
        marks = memory.table("unit_retention", Mark::unit, one -> new Place(null, Area.RIGHTS, value(one.unit())));
        holds = memory.table("legal_hold", Hold::id, one -> new Place(null, Area.RIGHTS, one.id()));
        ends = memory.table("legal_hold_end", End::hold, one -> new Place(null, Area.RIGHTS, one.hold()));
        this.requests = requests;
        this.corrections = corrections;
        this.goals = goals;
        this.measures = measures;
        this.plans = plans;
    }

    @Override
    public void erase(RightsRequestId id) {
        RightsCase found = requests.find(id).orElseThrow();
        RightsRequest request = found.request();
        RightsStep first = found.steps().stream()
                .filter(step -> step.kind() == RightsStep.Kind.APPROVED)
                .findFirst()
                .orElseThrow();
        RightsStep second = found.steps().getLast();
        UUID item = request.item();
        goals.erase(item);
        measures.erase(item);
        plans.erase(item);
        corrections.erase(item);
        requests.forget(item);
        tombstones.add(new Tombstone(
                id,
                request.person(),
                request.area(),
                item,
                request.ground(),
                first.byName(),
                second.byName(),
                second.at()));
    }

    @Override
    public List<Tombstone> of(PersonId person) {
        return tombstones.seen(one -> one.person().equals(person)).reversed();
    }

    @Override
    public Set<RetentionClass> marks(UnitId unit) {
        return marks.where(one -> one.unit().equals(unit)).stream()
                .map(Mark::retention)
                .collect(Collectors.toSet());
    }

    @Override
    public void mark(UnitId unit, RetentionClass retention) {
        marks.put(new Mark(unit, retention));
    }

    @Override
    public boolean held(PersonId person) {
        return !standing(person).isEmpty();
    }

    @Override
    public List<Hold> heldBy(PersonId person, UnitId unit) {
        return standing(person).stream().filter(one -> one.unit().equals(unit)).toList();
    }

    @Override
    public void letGo(UUID hold, String why, EmploymentId by, String byName, Instant at) {
        ends.add(new End(hold));
    }

    @Override
    public void hold(Hold hold, EmploymentId by) {
        holds.add(hold);
    }

    private List<Hold> standing(PersonId person) {
        return holds.where(one -> one.person().equals(person)
                && ends.where(end -> end.hold().equals(one.id())).isEmpty());
    }

    private static UUID value(Id id) {
        return id.value();
    }
}
