package no.individuellplan.core.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.AccessFacts.Kept;
import no.individuellplan.core.access.AccessFacts.Narrowed;
import no.individuellplan.core.access.PlanItem.Kind;

/**
 * What a service does not get to see of the areas that are shared with it (IPF-10 i, GDPR-07): what the person has taken
 * out, and all that belongs to it, and what the yes does not cover ({@link NotCovered}). A conversation the service is
 * party to stays with it, as after a withdrawal.
 */
public final class KeptFromService {
    private KeptFromService() {}

    public static Set<UUID> items(Kept kept, UUID unit) {
        Set<UUID> items = new HashSet<>(taken(kept, unit));
        items.addAll(NotCovered.items(kept, unit));
        return items;
    }

    private static Set<UUID> taken(Kept kept, UUID unit) {
        List<UUID> taken = kept.narrowed().stream()
                .filter(one -> one.unit().equals(unit))
                .map(Narrowed::item)
                .toList();
        return taken.isEmpty() ? Set.of() : Belonging.withAllUnder(taken, withoutThreads(kept.items()));
    }

    /** Whether this item is among them. */
    public static boolean keeps(Kept kept, UUID unit, UUID item) {
        return items(kept, unit).contains(item);
    }

    private static List<PlanItem> withoutThreads(List<PlanItem> items) {
        return items.stream().filter(item -> item.kind() != Kind.THREAD).toList();
    }
}
