package no.individuellplan.core.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.AccessFacts.Hidden;
import no.individuellplan.core.access.AccessFacts.Kept;
import no.individuellplan.core.id.PersonId;

/**
 * What one who acts for a child does not get to see of it (PBRL-15, -16): what is withheld, and all that belongs to it. A
 * withheld life area leaves its parents what they wrote there themselves, so that nothing they know of disappears. What a
 * professional has found that they must know is not withheld (PBRL-17).
 */
public final class KeptFromParents {
    private final Kept kept;
    private final UUID reader;

    private KeptFromParents(Kept kept, UUID reader) {
        this.kept = kept;
        this.reader = reader;
    }

    /** What one who acts does not get to see, with all that belongs to it. */
    public static Set<UUID> from(PersonId reader, Kept kept) {
        return kept.hidden().isEmpty() ? Set.of() : new KeptFromParents(kept, reader.value()).items();
    }

    /** Every item that is kept from anybody: for one who has no task with the child. */
    static Set<UUID> fromAnybody(Kept kept) {
        Kept fromAll = new Kept(
                kept.hidden().stream()
                        .map(one -> new Hidden(one.area(), one.item(), null))
                        .toList(),
                kept.items(),
                List.of(),
                List.of());
        return new KeptFromParents(fromAll, new UUID(0, 0)).items();
    }

    private Set<UUID> items() {
        Set<UUID> hidden = new HashSet<>();
        kept.hidden().stream()
                .filter(one -> one.item() != null && concerns(one.from()))
                .forEach(one -> hidden.add(one.item()));
        kept.items().stream().filter(this::inAHiddenArea).forEach(item -> hidden.add(item.id()));
        Set<UUID> all = Belonging.withAllUnder(hidden, kept.items());
        kept.mustKnow().stream().filter(one -> concerns(one.from())).forEach(one -> all.remove(one.item()));
        return all;
    }

    private boolean inAHiddenArea(PlanItem item) {
        return !reader.equals(item.author())
                && kept.hidden().stream()
                        .anyMatch(one -> one.item() == null && one.area() == item.area() && concerns(one.from()));
    }

    private boolean concerns(UUID parent) {
        return parent == null || parent.equals(reader);
    }

    /** The items one parent must know of, by area. */
    static Set<Hidden> mustKnow(PersonId reader, Kept kept) {
        Set<Hidden> items = new HashSet<>();
        kept.mustKnow().stream()
                .filter(one -> one.from() == null || one.from().equals(reader.value()))
                .forEach(items::add);
        return items;
    }
}
