package no.individuellplan.core.childcoordinator;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.AccessFacts.Childs;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** What is said about child coordinators: the role named by the person, the words on the tasks by the role. */
public final class InMemoryChildLines implements ChildLines {
    private final Table<ChildLine> lines;

    public InMemoryChildLines(Memory memory) {
        lines = memory.table(
                "child_coordinator_line",
                ChildLine::id,
                line -> new Place(
                        line.person(),
                        Area.CHILD_COORDINATION,
                        line.number() == null ? line.role() : line.person().value()));
    }

    @Override
    public void add(ChildLine line) {
        if (line.number() != null && line.number() != lastNumber(line.person()) + 1) {
            throw new StaleVersion();
        }
        lines.add(line);
    }

    @Override
    public Optional<ChildRole> of(PersonId person) {
        return ChildRole.newest(linesOf(person));
    }

    @Override
    public List<ChildLine> linesOf(PersonId person) {
        return lines.seen(line -> line.person().equals(person));
    }

    @Override
    public List<ChildRole> visible() {
        return ChildRole.newestOfEach(lines.seen(line -> true));
    }

    @Override
    public int lastNumber(PersonId person) {
        return ofPerson(person).stream()
                .filter(line -> line.number() != null)
                .mapToInt(ChildLine::number)
                .max()
                .orElse(0);
    }

    /** Past any permit; null when no child coordinator is wanted. */
    public Childs child(PersonId person) {
        return ChildRole.newest(ofPerson(person)).map(ChildRole::childs).orElse(null);
    }

    /** Past any permit. */
    public List<ChildLine> all() {
        return lines.all();
    }

    private List<ChildLine> ofPerson(PersonId person) {
        return lines.where(line -> line.person().equals(person));
    }
}
