package no.individuellplan.core.consent;

import java.util.List;
import java.util.Objects;
import no.individuellplan.core.access.AccessFacts.Narrowed;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** What is taken out of sharing, seen by those who may see the consents and the item. */
public final class InMemoryNarrowings implements Narrowings {
    private final Table<Narrowing> lines;

    public InMemoryNarrowings(Memory memory) {
        lines = memory.table("narrowing", Narrowing::id, one -> new Place(one.person(), Area.CONSENT, one.item()));
    }

    @Override
    public void add(Narrowing line) {
        lines.add(line);
    }

    @Override
    public NarrowingLedger visibleOf(PersonId person) {
        return new NarrowingLedger(lines.seen(one -> Objects.equals(one.person(), person)));
    }

    @Override
    public NarrowingLedger ledgerOf(PersonId person) {
        return new NarrowingLedger(lines.where(one -> Objects.equals(one.person(), person)));
    }

    /** As access asks for it. */
    public List<Narrowed> narrowed(PersonId person) {
        return ledgerOf(person).standing().stream()
                .map(one -> new Narrowed(one.unit().value(), one.item()))
                .distinct()
                .toList();
    }

    /** Past any permit. */
    public List<Narrowing> all() {
        return lines.all();
    }
}
