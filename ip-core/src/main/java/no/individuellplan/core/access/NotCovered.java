package no.individuellplan.core.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.AccessFacts.Kept;
import no.individuellplan.core.access.AccessFacts.Narrowed;
import no.individuellplan.core.access.PlanItem.Kind;

/**
 * What a yes given for a child does not reach: what is kept from all who gave it, with all that belongs to it, since
 * nobody consents to what they are not told of (pbrl § 4-3 first paragraph c). The young person of 12 or more, or before
 * that a professional, shares it item by item. A measure the service itself is asked to take stays with the service, as a
 * conversation it is party to does.
 */
final class NotCovered {
    private NotCovered() {}

    static Set<UUID> items(Kept kept, UUID unit) {
        Set<UUID> items = new HashSet<>(kept.givers().stream()
                .filter(giver -> giver.unit().equals(unit))
                .map(giver -> KeptFromParents.from(giver.by(), kept))
                .reduce(NotCovered::both)
                .orElse(Set.of()));
        if (!items.isEmpty()) {
            items.removeAll(shared(kept, unit));
            items.removeAll(of(kept.asked(), unit));
            kept.items().stream()
                    .filter(item -> item.kind() == Kind.THREAD)
                    .map(PlanItem::id)
                    .forEach(items::remove);
        }
        return items;
    }

    /** What is shared all the same, with what belongs to it. */
    static Set<UUID> shared(Kept kept, UUID unit) {
        return Belonging.withAllUnder(
                of(kept.shared(), unit),
                kept.items().stream().filter(item -> item.kind() != Kind.THREAD).toList());
    }

    private static Set<UUID> both(Set<UUID> one, Set<UUID> other) {
        return one.stream().filter(other::contains).collect(Collectors.toSet());
    }

    private static List<UUID> of(List<Narrowed> some, UUID unit) {
        return some.stream()
                .filter(one -> one.unit().equals(unit))
                .map(Narrowed::item)
                .toList();
    }
}
