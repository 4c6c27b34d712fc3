package no.individuellplan.web.relocation;

import java.util.List;

/** The plans on their way to a coordinating unit, and from it. */
public record MovesView(List<MoveRow> arriving, List<MoveRow> leaving) {

    static MovesView of(List<MoveRow> rows) {
        return new MovesView(
                rows.stream().filter(MoveRow::arriving).toList(),
                rows.stream().filter(row -> !row.arriving()).toList());
    }

    /** How many the unit is to take over. */
    public int waiting() {
        return (int) arriving.stream().filter(MoveRow::waits).count();
    }

    public boolean none() {
        return arriving.isEmpty() && leaving.isEmpty();
    }
}
