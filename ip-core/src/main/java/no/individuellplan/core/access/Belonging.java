package no.individuellplan.core.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What belongs to an item goes where the item goes, however far down. */
public final class Belonging {
    private Belonging() {}

    /** These, and all below them. */
    public static Set<UUID> withAllUnder(Collection<UUID> some, List<PlanItem> items) {
        Set<UUID> all = new HashSet<>(some);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (PlanItem item : items) {
                grew |= item.under() != null && all.contains(item.under()) && all.add(item.id());
            }
        }
        return all;
    }
}
