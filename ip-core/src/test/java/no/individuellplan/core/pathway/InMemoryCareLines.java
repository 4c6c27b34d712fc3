package no.individuellplan.core.pathway;

import java.util.List;
import no.individuellplan.core.access.AccessFacts.Treating;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** What is written in about treatment, seen by the person and the service that wrote it. */
public final class InMemoryCareLines implements CareLines {
    private final Table<CareLine> lines;

    public InMemoryCareLines(Memory memory) {
        lines = memory.table("care_line", CareLine::id, line -> new Place(line.person(), Area.TREATMENT, line.item()));
    }

    @Override
    public void add(CareLine line) {
        lines.add(line);
    }

    @Override
    public List<CareLedger> of(PersonId person) {
        return CareLedger.sorted(lines.seen(line -> line.person().equals(person)));
    }

    @Override
    public List<CareLedger> visible() {
        return CareLedger.sorted(lines.seen(line -> true));
    }

    /** Past any permit. */
    public List<Treating> treating(PersonId person) {
        return CareLedger.sorted(lines.where(line -> line.person().equals(person))).stream()
                .flatMap(ledger -> ledger.treating().stream())
                .toList();
    }

    /** Past any permit. */
    public List<CareLine> all() {
        return lines.all();
    }
}
