package no.individuellplan.core.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the person does not want a service to see, whoever says it may (PBRL-34): for what rests on no consent.
 *
 * @param units those it is against; empty for every unit there is
 * @param area the part it is about; null for everything
 * @param whole the area, or everything, as such; when not, only the items
 * @param items those it is about and all that belongs to them
 */
public record Objected(Set<UUID> units, Area area, boolean whole, Set<UUID> items) {
    public Objected {
        units = Set.copyOf(units);
        items = Set.copyOf(items);
    }

    private boolean against(UUID unit) {
        return units.isEmpty() || units.contains(unit);
    }

    private boolean everything() {
        return whole && area == null;
    }

    /** Whether anything stands against this unit seeing any of it. */
    public static boolean toEverything(List<Objected> all, UUID unit) {
        return all.stream().anyMatch(one -> one.against(unit) && one.everything());
    }

    public static boolean toArea(List<Objected> all, UUID unit, Area area) {
        return all.stream().anyMatch(one -> one.against(unit) && one.whole && (one.area == null || one.area == area));
    }

    /** @param item null for what is about the plan as such: then only an objection to everything counts */
    public static boolean toItem(List<Objected> all, UUID unit, UUID item) {
        return toEverything(all, unit) || (item != null && items(all, unit).contains(item));
    }

    /** Single items, and those of whole areas. */
    public static Set<UUID> items(List<Objected> all, UUID unit) {
        Set<UUID> items = new HashSet<>();
        all.stream().filter(one -> one.against(unit)).forEach(one -> items.addAll(one.items));
        return items;
    }
}
