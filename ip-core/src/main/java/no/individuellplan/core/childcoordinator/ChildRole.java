package no.individuellplan.core.childcoordinator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.AccessFacts.Childs;
import no.individuellplan.core.childcoordinator.ChildLine.Says;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;

/**
 * One time a child coordinator was wanted, and what came of it.
 *
 * @param wanted the line that says so
 * @param since what was written after it, the oldest first
 */
public record ChildRole(ChildLine wanted, List<ChildLine> since) {
    private static final List<Says> ANSWERS = List.of(Says.ASKED, Says.DECLINED, Says.ACCEPTED);

    public ChildRole {
        since = List.copyOf(since);
    }

    /** The newest in these lines; empty when it was never wanted. @param lines of one person, the oldest first */
    public static Optional<ChildRole> newest(List<ChildLine> lines) {
        return lines.stream()
                .filter(line -> line.says() == Says.WANTED)
                .reduce((older, newer) -> newer)
                .map(wanted -> new ChildRole(
                        wanted,
                        lines.stream()
                                .filter(line -> line.role().equals(wanted.role()) && line != wanted)
                                .toList()));
    }

    /** Sorted out of the lines of many. @param lines the oldest first */
    public static List<ChildRole> newestOfEach(List<ChildLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(ChildLine::person, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(one -> newest(one).stream())
                .toList();
    }

    public PersonId person() {
        return wanted.person();
    }

    /** What the words on the tasks belong to. */
    public UUID id() {
        return wanted.role();
    }

    /** Nobody has taken the yes back. */
    public boolean stands() {
        return since.stream().noneMatch(line -> line.says() == Says.ENDED);
    }

    /**
     * The one who accepted last, while the municipality asked them is still the one that answers.
     *
     * @param unit the coordinating unit that answers today
     */
    public Optional<ChildLine> holder(UnitId unit) {
        return last(List.of(Says.ACCEPTED)).filter(line -> line.unit().equals(unit));
    }

    /** The one who has been asked by this unit and has not answered. */
    public Optional<ChildLine> asked(UnitId unit) {
        return last(ANSWERS)
                .filter(line -> line.says() == Says.ASKED && line.unit().equals(unit));
    }

    /** What was done about the tasks, the oldest first. */
    public List<ChildLine> tasks() {
        return since.stream().filter(line -> line.says() == Says.TASK).toList();
    }

    /** Of what is said about the role: the same for whoever sees it, with the tasks or without. */
    public int version() {
        return since.stream()
                .filter(line -> line.number() != null)
                .reduce((older, newer) -> newer)
                .orElse(wanted)
                .number();
    }

    /** What access depends on; null when somebody has taken the yes back. */
    public Childs childs() {
        Optional<ChildLine> holder = last(List.of(Says.ACCEPTED));
        Optional<ChildLine> asked = last(ANSWERS).filter(line -> line.says() == Says.ASKED);
        return stands()
                ? new Childs(
                        id(),
                        whom(holder),
                        holder.map(ChildRole::unit).orElse(null),
                        whom(asked),
                        asked.map(ChildRole::unit).orElse(null))
                : null;
    }

    private static UUID whom(Optional<ChildLine> line) {
        return line.map(one -> one.whom().value()).orElse(null);
    }

    private static UUID unit(ChildLine line) {
        return line.unit().value();
    }

    private Optional<ChildLine> last(List<Says> kinds) {
        return since.stream().filter(line -> kinds.contains(line.says())).reduce((older, newer) -> newer);
    }
}
