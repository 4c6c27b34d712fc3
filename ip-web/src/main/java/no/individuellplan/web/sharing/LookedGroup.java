package no.individuellplan.web.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.web.look.DateWords;

/**
 * What one did of one kind on one day: a day's work in the plan is many lines in the log, and one to read.
 *
 * @param looks newest first, at least one
 */
public record LookedGroup(List<Looked> looks) {
    private record Key(
            LocalDate day,
            String who,
            String workplace,
            boolean onBehalf,
            AccessLogEntry.Kind kind,
            boolean openedUrgently,
            boolean reviewed) {
        static Key of(Looked look) {
            return new Key(
                    look.at().atZone(DateWords.NORWAY).toLocalDate(),
                    look.who(),
                    look.workplace(),
                    look.onBehalf(),
                    look.kind(),
                    look.openedUrgently(),
                    look.reviewed());
        }
    }

    public LookedGroup {
        looks = List.copyOf(looks);
    }

    /** Groups by their newest look, newest first. @param looks newest first */
    public static List<LookedGroup> of(List<Looked> looks) {
        Map<Key, List<Looked>> groups = new LinkedHashMap<>();
        looks.forEach(look ->
                groups.computeIfAbsent(Key.of(look), key -> new ArrayList<>()).add(look));
        return groups.values().stream().map(LookedGroup::new).toList();
    }

    /** What all have in common, with every area that was seen. */
    public Looked look() {
        Looked newest = looks.getFirst();
        return newest.about(List.copyOf(new TreeSet<>(
                looks.stream().map(Looked::areas).flatMap(Collection::stream).toList())));
    }

    public int times() {
        return looks.size();
    }

    public Instant first() {
        return looks.getLast().at();
    }

    public Instant last() {
        return looks.getFirst().at();
    }

    /** Whether all of it was within one minute. */
    public boolean atOnce() {
        return first().plusSeconds(60).isAfter(last());
    }

    /** Each reason once; none for the reader's own looking or a refusal. */
    public List<Reason> reasons() {
        return looks.stream()
                .filter(Looked::because)
                .map(look -> new Reason(look.basis(), look.until()))
                .distinct()
                .toList();
    }

    /** @param until the last day it is good for; null without an end */
    public record Reason(Basis basis, LocalDate until) {}

    /** The day all of it was on, in Norway. */
    public LocalDate day() {
        return last().atZone(DateWords.NORWAY).toLocalDate();
    }
}
