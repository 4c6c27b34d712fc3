package no.individuellplan.core.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import no.individuellplan.core.id.PersonId;

/** All tables of one world, one transaction at a time. */
public final class Memory {
    private final Journal journal;
    private final List<Table<?>> tables = new ArrayList<>();
    private final Predicate<Place> sight;

    /** @param sight whether the one who acts now may see what lies at a place */
    public Memory(Journal journal, Predicate<Place> sight) {
        this.journal = journal;
        this.sight = sight;
    }

    public <V extends Record> Table<V> table(String name, Function<V, ?> key, Function<V, Place> place) {
        Table<V> table = new Table<>(name, key, place, journal, sight);
        tables.add(table);
        return table;
    }

    public Journal journal() {
        return journal;
    }

    /** Whether the one who acts now may see what lies there. */
    public boolean sees(Place place) {
        return sight.test(place);
    }

    /** Whose row this is, past any permit. */
    public Optional<PersonId> subjectOf(UUID item) {
        return tables.stream().flatMap(table -> table.subjectOf(item).stream()).findFirst();
    }

    /** Every row of every table as it stands: for showing that nothing was left behind. */
    public Map<String, List<?>> everything() {
        Map<String, List<?>> all = new HashMap<>();
        tables.forEach(table -> all.put(table.name(), table.all()));
        return all;
    }
}
