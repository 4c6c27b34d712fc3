package no.individuellplan.core.kin;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;

/**
 * Who is next of kin to a person, read from the lines in the order they were written. Takes part only by the yes of both
 * (IPF-04); a no from either ends it, and both are asked anew.
 */
public record KinLedger(List<KinAnswer> lines) {
    public KinLedger {
        lines = List.copyOf(lines);
    }

    /**
     * One whom the person has named, today or from a later day.
     *
     * @param agreed the kin has said yes too
     * @param nearest of several the one named last; at most one
     */
    public record Named(
            PersonId kin,
            boolean agreed,
            String relation,
            boolean nearest,
            Set<Area> areas,
            LocalDate from,
            LocalDate until) {}

    /** Empty lines for one who is no longer named, or whose time is over. */
    public List<Named> named(LocalDate today) {
        PersonId nearest = lines.stream()
                .filter(line -> !line.byKin()
                        && line.yes()
                        && line.nearest()
                        && standing(line.kin(), today).isPresent())
                .reduce((earlier, later) -> later)
                .map(KinAnswer::kin)
                .orElse(null);
        return lines.stream()
                .map(KinAnswer::kin)
                .distinct()
                .flatMap(kin -> standing(kin, today)
                        .map(yes -> new Named(
                                kin,
                                agreed(kin),
                                yes.relation(),
                                kin.equals(nearest) && yes.nearest(),
                                yes.areas(),
                                yes.from(),
                                yes.until()))
                        .stream())
                .toList();
    }

    private Optional<KinAnswer> standing(PersonId kin, LocalDate today) {
        return since(kin)
                .filter(line -> !line.byKin())
                .reduce((earlier, later) -> later)
                .filter(yes -> !today.isAfter(yes.until()));
    }

    private boolean agreed(PersonId kin) {
        return since(kin).anyMatch(KinAnswer::byKin);
    }

    /** The yes there are after the last no. */
    private Stream<KinAnswer> since(PersonId kin) {
        List<KinAnswer> about =
                lines.stream().filter(line -> Objects.equals(line.kin(), kin)).toList();
        int lastNo = -1;
        for (int i = 0; i < about.size(); i++) {
            lastNo = about.get(i).yes() ? lastNo : i;
        }
        return about.stream().skip(lastNo + 1L);
    }
}
