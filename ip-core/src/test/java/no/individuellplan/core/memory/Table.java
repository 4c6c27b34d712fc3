package no.individuellplan.core.memory;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.PersonId;

/** Rows of one kind, in the order they were added. Rows are records, so what is handed out cannot be changed by others. */
public final class Table<V extends Record> {
    private final String name;
    private final Function<V, ?> key;
    private final Function<V, Place> place;
    private final Journal journal;
    private final Predicate<Place> sight;
    private final LinkedHashMap<Object, V> rows = new LinkedHashMap<>();
    /** Where to look for the row an item names. */
    private final Map<UUID, Object> byItem = new HashMap<>();
    /** The rows as a list; null after a change. */
    private List<V> list;

    Table(String name, Function<V, ?> key, Function<V, Place> place, Journal journal, Predicate<Place> sight) {
        this.name = name;
        this.key = key;
        this.place = place;
        this.journal = journal;
        this.sight = sight;
    }

    public String name() {
        return name;
    }

    /** Past any permit. */
    public List<V> all() {
        if (list == null) {
            list = List.copyOf(rows.values());
        }
        return list;
    }

    public int size() {
        return rows.size();
    }

    /** Past any permit: the rows added after the first so many. */
    public List<V> after(int first) {
        return rows.sequencedValues().reversed().stream()
                .limit(rows.size() - first)
                .toList()
                .reversed();
    }

    /** Past any permit. */
    public List<V> where(Predicate<V> wanted) {
        return all().stream().filter(wanted).toList();
    }

    /** Past any permit. */
    public Optional<V> find(Object id) {
        return Optional.ofNullable(rows.get(id));
    }

    public Optional<V> seen(Object id) {
        return find(id).filter(this::isSeen);
    }

    public List<V> seen(Predicate<V> wanted) {
        return all().stream().filter(wanted).filter(this::isSeen).toList();
    }

    public boolean isSeen(V row) {
        return sight.test(place.apply(row));
    }

    /** @throws IllegalStateException when the id is taken, as a primary key would */
    public void add(V row) {
        if (rows.containsKey(key.apply(row))) {
            throw new IllegalStateException(name + " has this row already");
        }
        put(row);
    }

    /**
     * Replaces a row made from the version that stands, and counts up.
     *
     * @throws StaleVersion when another change came first, or there is no such row
     */
    public void save(V row) {
        V standing = find(key.apply(row)).orElseThrow(StaleVersion::new);
        long version = version(standing);
        StaleVersion.check(version(row), version);
        put(Records.with(row, "version", version + 1));
    }

    /** Adds or replaces, whatever stood there. */
    public void put(V row) {
        Object id = key.apply(row);
        V before = rows.put(id, row);
        byItem.put(place.apply(row).item(), id);
        list = null;
        journal.record(
                new Journal.Change(name, place.apply(row), before == null ? null : place.apply(before), before, row),
                () -> {
                    list = null;
                    if (before == null) {
                        rows.remove(id);
                    } else {
                        rows.put(id, before);
                    }
                });
    }

    public void remove(Object id) {
        V before = rows.remove(id);
        list = null;
        if (before != null) {
            journal.record(new Journal.Change(name, place.apply(before), place.apply(before), before, null), () -> {
                list = null;
                rows.put(id, before);
            });
        }
    }

    Optional<PersonId> subjectOf(UUID item) {
        return Optional.ofNullable(byItem.get(item))
                .flatMap(this::find)
                .map(place)
                .map(Place::person);
    }

    private static long version(Record row) {
        return (Long) Records.get(row, "version");
    }
}
