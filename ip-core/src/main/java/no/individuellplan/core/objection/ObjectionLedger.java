package no.individuellplan.core.objection;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Belonging;
import no.individuellplan.core.access.Objected;
import no.individuellplan.core.access.PlanItem;
import no.individuellplan.core.id.AgencyId;

/** What one person objects to, as the lines say: a pure reading. */
public record ObjectionLedger(List<Objection> lines) {
    public ObjectionLedger {
        lines = List.copyOf(lines);
    }

    /** Those none has taken back, the oldest first. */
    public List<Objection> standing() {
        Set<UUID> ended =
                lines.stream().map(Objection::ends).filter(Objects::nonNull).collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> line.ends() == null && !ended.contains(line.id()))
                .toList();
    }

    /**
     * As access asks for it.
     *
     * @param unitsOf every unit of an agency
     * @param items every item of the person's plans, asked for only when an objection is about less than everything
     */
    public List<Objected> objected(Function<AgencyId, Set<UUID>> unitsOf, Supplier<List<PlanItem>> items) {
        return standing().stream()
                .map(line -> new Objected(
                        units(line, unitsOf),
                        line.area(),
                        line.item() == null,
                        line.area() == null ? Set.of() : items(line, items.get())))
                .toList();
    }

    /** An agency without units is no way to say all: then it is against the agency's own id, which no unit has. */
    private static Set<UUID> units(Objection line, Function<AgencyId, Set<UUID>> unitsOf) {
        Set<UUID> units = new HashSet<>();
        if (line.unit() != null) {
            units.add(line.unit().value());
        }
        if (line.agency() != null) {
            units.add(line.agency().value());
            units.addAll(unitsOf.apply(line.agency()));
        }
        return units;
    }

    private static Set<UUID> items(Objection line, List<PlanItem> items) {
        List<UUID> first = line.item() != null
                ? List.of(line.item())
                : items.stream()
                        .filter(item -> item.area() == line.area())
                        .map(PlanItem::id)
                        .toList();
        return Belonging.withAllUnder(first, items);
    }
}
