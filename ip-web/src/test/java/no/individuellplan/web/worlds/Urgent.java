package no.individuellplan.web.worlds;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.individuellplan.core.access.Area;
import no.individuellplan.web.proof.Row;

/** What one at work has opened because it was urgent, and has open still (HPL-03, HPL-05). */
final class Urgent {
    private static final Set<Area> FRAME = EnumSet.of(Area.IDENTITY, Area.PLAN, Area.COORDINATION);

    private final UUID unit;
    private final Facts facts;
    private final Against against;
    private final List<Row> opened;

    Urgent(UUID me, UUID unit, Facts facts, Workers workers, Instant now) {
        this.unit = unit;
        this.facts = facts;
        against = new Against(facts, workers);
        opened = facts.of("emergency_access")
                .filter(row -> me.equals(row.id("employment_id")))
                .filter(row ->
                        now.isBefore(OffsetDateTime.parse(row.text("ends_at")).toInstant()))
                .filter(row -> despite(row) || !against.everything(unit))
                .toList();
    }

    private static boolean despite(Row row) {
        return row.text("despite") != null;
    }

    /** What was asked for, and the frame of the plan; but not what the person objects to, unless for weighty reasons. */
    boolean opens(Area area) {
        return opened.stream()
                .anyMatch(row -> (FRAME.contains(area) || Facts.names(row, "areas", area))
                        && (despite(row) || !against.area(unit, area)));
    }

    /**
     * What is kept from a parent, or taken out of what any service sees, is not opened, nor a single thing the person objects
     * to.
     *
     * @param takenOut of what some service sees
     */
    boolean kept(UUID item, Predicate<UUID> takenOut) {
        return !opened.isEmpty()
                && (takenOut.test(item)
                        || keptFromParents(item)
                        || (opened.stream().anyMatch(row -> !despite(row)) && against.item(unit, item)));
    }

    private boolean keptFromParents(UUID item) {
        Thing thing = Thing.of(facts, item);
        return facts.of("withheld")
                        .filter(row -> row.text("lifted_at") == null)
                        .anyMatch(row -> row.id("item") != null
                                ? row.id("item").equals(item)
                                : thing != null && row.area() == thing.area())
                || (thing != null && thing.under() != null && keptFromParents(thing.under()));
    }
}
