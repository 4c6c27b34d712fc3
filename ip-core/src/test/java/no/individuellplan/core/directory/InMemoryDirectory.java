package no.individuellplan.core.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** The address register. About nobody, so found by all. */
public final class InMemoryDirectory implements Directory {
    private static final Place NOBODY = new Place(null, null, null);
    private final Table<Party> parties;
    private final Table<Numbered> changes;

    private record Numbered(int number, PartyChange change) {}

    public InMemoryDirectory(Memory memory) {
        parties = memory.table("party", Party::her, one -> NOBODY);
        changes = memory.table("party_change", Numbered::number, one -> NOBODY);
    }

    @Override
    public List<Party> all() {
        return parties.all().stream()
                .sorted(Comparator.comparing(Party::name).thenComparing(Party::her))
                .toList();
    }

    @Override
    public Optional<Party> find(String her) {
        return Optional.ofNullable(her).flatMap(parties::find);
    }

    @Override
    public void add(Party party, List<PartyChange> made) {
        parties.add(party);
        made.forEach(this::keep);
    }

    @Override
    public void change(Party party, List<PartyChange> made) {
        parties.find(party.her()).orElseThrow();
        parties.put(party);
        made.forEach(this::keep);
    }

    private void keep(PartyChange change) {
        changes.add(new Numbered(changes.size(), change));
    }

    @Override
    public List<PartyChange> changes(String her) {
        return changes.where(one -> one.change().her().equals(her)).reversed().stream()
                .map(Numbered::change)
                .toList();
    }
}
