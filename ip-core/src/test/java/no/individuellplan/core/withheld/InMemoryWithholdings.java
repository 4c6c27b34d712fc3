package no.individuellplan.core.withheld;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.AccessFacts.Hidden;
import no.individuellplan.core.access.AccessFacts.Narrowed;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.WithheldId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** What is kept from parents, in a place no permit names. */
public final class InMemoryWithholdings implements Withholdings {
    private static final Place NOBODYS = new Place(null, Area.CONSENT, null);

    private final Table<Withheld> kept;
    private final Table<ToldParents> told;
    private final Table<SharedKept> shared;

    public InMemoryWithholdings(Memory memory) {
        kept = memory.table("withheld", Withheld::id, one -> NOBODYS);
        told = memory.table("told_parents", ToldParents::id, one -> NOBODYS);
        shared = memory.table("shared_kept", SharedKept::id, one -> NOBODYS);
    }

    @Override
    public Optional<Withheld> find(WithheldId id) {
        return kept.find(id);
    }

    @Override
    public List<Withheld> of(PersonId person) {
        return kept.where(one -> one.person().equals(person)).stream()
                .sorted(Comparator.comparing(Withheld::since).reversed())
                .toList();
    }

    @Override
    public List<ToldParents> toldAbout(PersonId person) {
        return told.where(one -> one.person().equals(person)).stream()
                .sorted(Comparator.comparing(ToldParents::at).reversed())
                .toList();
    }

    @Override
    public List<SharedKept> sharedOf(PersonId person) {
        return shared.where(one -> one.person().equals(person));
    }

    @Override
    public void add(SharedKept line) {
        shared.add(line);
    }

    @Override
    public void add(Withheld withheld) {
        kept.add(withheld);
    }

    @Override
    public void save(Withheld withheld) {
        kept.save(withheld);
    }

    @Override
    public void add(ToldParents one) {
        told.add(one);
    }

    /** As access asks for it. */
    public List<Hidden> hidden(PersonId person) {
        return of(person).stream()
                .filter(Withheld::stands)
                .map(one -> new Hidden(
                        one.area(),
                        one.item(),
                        one.from() == null ? null : one.from().value()))
                .toList();
    }

    /** As access asks for it. */
    public List<Hidden> mustKnow(PersonId person) {
        return toldAbout(person).stream()
                .map(one -> new Hidden(
                        one.area(),
                        one.item(),
                        one.parent() == null ? null : one.parent().value()))
                .toList();
    }

    /** As access asks for it. */
    public List<Narrowed> shared(PersonId person) {
        return sharedOf(person).stream()
                .filter(line -> line.ends() == null
                        && shared.all().stream().noneMatch(end -> line.id().equals(end.ends())))
                .map(line -> new Narrowed(line.unit().value(), line.item()))
                .toList();
    }

    public List<SharedKept> allShared() {
        return shared.all();
    }

    public List<Withheld> all() {
        return kept.all();
    }

    public List<ToldParents> allTold() {
        return told.all();
    }
}
