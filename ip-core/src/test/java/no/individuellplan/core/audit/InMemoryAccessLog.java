package no.individuellplan.core.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.memory.Table;

/** Lines that roll back with what they tell of, and refused tries that do not. */
public final class InMemoryAccessLog implements AccessLog {
    private final Memory memory;
    private final Table<AccessLogEntry> lines;
    private final List<AccessLogEntry> refused = new ArrayList<>();

    public InMemoryAccessLog(Memory memory) {
        this.memory = memory;
        lines = memory.table("access_log", AccessLogEntry::id, InMemoryAccessLog::place);
    }

    private static Place place(AccessLogEntry entry) {
        return new Place(entry.subject() == null ? null : new PersonId(entry.subject()), Area.ACCESS_LOG, entry.id());
    }

    @Override
    public void append(AccessLogEntry entry) {
        lines.add(entry);
    }

    @Override
    public Optional<UUID> appendRefused(AccessLogEntry entry, UUID item) {
        Optional<UUID> subject = entry.subject() != null
                ? Optional.of(entry.subject())
                : memory.subjectOf(item).map(PersonId::value);
        refused.add(Records.with(entry, "subject", subject.orElse(null)));
        return subject;
    }

    @Override
    public List<AccessLogEntry> of(UUID subject, Instant before, int limit) {
        return everything().stream()
                .filter(entry -> subject.equals(entry.subject()))
                .filter(lines::isSeen)
                .filter(entry -> entry.at().isBefore(before))
                .sorted(Comparator.comparing(AccessLogEntry::at).reversed())
                .limit(limit)
                .toList();
    }

    /** Past any permit. */
    public List<AccessLogEntry> everything() {
        List<AccessLogEntry> all = new ArrayList<>(lines.all());
        all.addAll(refused);
        return all;
    }

    /** Past any permit: how many lines stand, refused tries not counted. */
    public int size() {
        return lines.size();
    }

    /** Past any permit: how many tries were refused. */
    public int refusals() {
        return refused.size();
    }

    /** Past any permit: the lines after the first so many, refused tries not counted. */
    public List<AccessLogEntry> after(int first) {
        return lines.after(first);
    }
}
