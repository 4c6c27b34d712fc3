package no.individuellplan.core.relocation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.AccessFacts.Coming;
import no.individuellplan.core.access.AccessFacts.Gone;
import no.individuellplan.core.access.AccessFacts.Moves;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RelocationId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;
import no.individuellplan.core.relocation.Relocation.State;

/** Plans that move, each seen by those who may see the consents, or that one. */
public final class InMemoryRelocations implements Relocations {
    private final Table<Relocation> rows;

    public InMemoryRelocations(Memory memory) {
        rows = memory.table(
                "relocation",
                Relocation::id,
                one -> new Place(one.person(), Area.CONSENT, one.id().value()));
    }

    @Override
    public void add(Relocation one) {
        if (!rows.where(other -> other.plan().equals(one.plan()) && other.underWay())
                .isEmpty()) {
            throw new StaleVersion();
        }
        rows.add(one);
    }

    @Override
    public void save(Relocation one) {
        rows.save(one);
    }

    @Override
    public Optional<Relocation> find(RelocationId id) {
        return rows.seen(id);
    }

    @Override
    public List<Relocation> of(PersonId person) {
        return rows.seen(one -> one.person().equals(person)).stream()
                .sorted(Comparator.comparing(Relocation::at).reversed())
                .toList();
    }

    @Override
    public List<Relocation> visible() {
        return rows.seen(one -> true).stream()
                .sorted(Comparator.comparing(Relocation::at))
                .toList();
    }

    /** As access asks for it; of a plan that has ended nothing. */
    public Moves moves(List<Relocation> ofOpenPlans) {
        return new Moves(
                ofOpenPlans.stream()
                        .filter(Relocation::waits)
                        .map(one -> new Coming(
                                one.id().value(), one.from().value(), one.to().value()))
                        .toList(),
                ofOpenPlans.stream()
                        .filter(one -> one.state() == State.TAKEN_OVER)
                        .map(one -> new Gone(
                                one.id().value(),
                                one.from().value(),
                                one.to().value(),
                                one.formerCoordinator() == null
                                        ? null
                                        : one.formerCoordinator().value(),
                                one.handedOverBy()))
                        .toList());
    }

    /** Past any permit. */
    public List<Relocation> all() {
        return rows.all();
    }
}
