package no.individuellplan.web.worlds;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.access.Area;
import no.individuellplan.web.proof.Row;

/**
 * What one at work may read because the person moves (VEI-14): before the plan is taken over the name and the move; after, at
 * the place the person has left, for the days of handing over.
 *
 * @param named may read what the whole unit may
 * @param team may read what is given to them by name
 */
record Moved(UUID me, UUID unit, boolean named, boolean team, boolean plan, Facts facts, LocalDate day) {
    private static final Set<Area> UNITS = EnumSet.of(Area.IDENTITY, Area.NEED, Area.COORDINATION);
    private static final Set<Area> NEVER =
            EnumSet.of(Area.ACCESS_LOG, Area.RIGHTS, Area.TREATMENT, Area.CHILD_COORDINATION);

    boolean area(Area area) {
        return (area == Area.IDENTITY && in("WAITING").anyMatch(this::arrives))
                || in("TAKEN_OVER").filter(this::handsOver).anyMatch(row -> handedOver(row, area));
    }

    private boolean handedOver(Row row, Area area) {
        return (named && unit.equals(row.id("from_unit")) && UNITS.contains(area))
                || (team && me.equals(row.id("former_coordinator")) && !NEVER.contains(area));
    }

    /** The move, as a row of its own. */
    boolean itself(UUID item) {
        boolean waits =
                in("WAITING").filter(row -> item.equals(row.id("id"))).anyMatch(row -> arrives(row) || leaves(row));
        boolean done = in("TAKEN_OVER")
                .filter(row -> item.equals(row.id("id")))
                .anyMatch(row -> (arrives(row) && has()) || (leaves(row) && handsOver(row)));
        return waits || done;
    }

    /** Takes over, or says that it is the wrong place. */
    boolean answers(UUID item) {
        return in("WAITING").anyMatch(row -> item.equals(row.id("id")) && arrives(row));
    }

    private Stream<Row> in(String state) {
        return facts.of("relocation")
                .filter(row -> plan && state.equals(row.text("state")))
                .filter(row -> facts.of("plan")
                        .anyMatch(one ->
                                !one.text("state").equals("ENDED") && Objects.equals(one.id("id"), row.id("plan_id"))));
    }

    private boolean has() {
        return facts.of("need").anyMatch(row -> unit.equals(row.id("receiving_unit")));
    }

    private boolean arrives(Row row) {
        return named && unit.equals(row.id("to_unit"));
    }

    private boolean leaves(Row row) {
        return named && unit.equals(row.id("from_unit"));
    }

    private boolean handsOver(Row row) {
        LocalDate moved = Facts.date(row, "moving_on");
        LocalDate taken = Facts.date(row, "taken_over_on");
        LocalDate last = (taken.isAfter(moved) ? taken : moved).plusDays(Long.parseLong(row.text("overlap_days")));
        return !day.isAfter(last);
    }
}
