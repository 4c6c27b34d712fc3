package no.individuellplan.core.rights;

import java.util.List;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** Corrections, seen by whoever sees the item. */
public final class InMemoryCorrections implements Corrections {
    private final Table<Correction> corrections;

    public InMemoryCorrections(Memory memory) {
        corrections =
                memory.table("correction", Correction::id, one -> new Place(one.person(), one.area(), one.item()));
    }

    @Override
    public void add(Correction correction) {
        corrections.add(correction);
    }

    void erase(UUID item) {
        corrections.where(one -> one.item().equals(item)).forEach(one -> corrections.remove(one.id()));
    }

    @Override
    public List<Correction> of(PersonId person) {
        return corrections.seen(one -> one.person().equals(person));
    }
}
