package no.individuellplan.core.person;

import java.util.List;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** Where one parent's answer is enough, past any permit. */
public final class InMemoryOneParents implements OneParents {
    private static final Place NOBODYS = new Place(null, Area.CONSENT, null);

    private final Table<OneParent> rows;

    InMemoryOneParents(Memory memory) {
        rows = memory.table("one_parent", OneParent::id, one -> NOBODYS);
    }

    @Override
    public void add(OneParent basis) {
        rows.add(basis);
    }

    @Override
    public List<OneParent> of(PersonId person) {
        return rows.where(one -> one.person().equals(person)).reversed();
    }
}
