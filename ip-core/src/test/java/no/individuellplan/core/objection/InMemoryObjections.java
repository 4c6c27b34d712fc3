package no.individuellplan.core.objection;

import java.util.List;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** The ledger of objections, seen by whoever has the consents. */
public final class InMemoryObjections implements Objections {
    private final Table<Objection> lines;

    public InMemoryObjections(Memory memory) {
        lines = memory.table(
                "objection",
                Objection::id,
                line -> new Place(line.person(), Area.CONSENT, line.item() == null ? line.id() : line.item()));
    }

    @Override
    public void add(Objection line) {
        lines.add(line);
    }

    @Override
    public ObjectionLedger visibleOf(PersonId person) {
        return new ObjectionLedger(lines.seen(line -> line.person().equals(person)));
    }

    @Override
    public ObjectionLedger ledgerOf(PersonId person) {
        return new ObjectionLedger(lines.where(line -> line.person().equals(person)));
    }

    /** Past any permit. */
    public List<Objection> all() {
        return lines.all();
    }
}
