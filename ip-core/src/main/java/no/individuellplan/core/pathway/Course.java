package no.individuellplan.core.pathway;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.AccessFacts.Treating;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.pathway.rules.CourseStep;
import no.individuellplan.core.pathway.rules.Referral;

/**
 * The course of one person in one national pathway ({@code nasjonalt pasientforløp}) at one service.
 *
 * @param lines the first says that it starts, the oldest first; also those that have been corrected
 */
public record Course(List<CourseLine> lines) {
    public Course {
        lines = List.copyOf(lines);
    }

    /** Sorted out of the lines of many. @param lines the oldest first */
    public static List<Course> sorted(List<CourseLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(CourseLine::course, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Course::new)
                .toList();
    }

    public UUID id() {
        return lines.getFirst().course();
    }

    public PersonId person() {
        return lines.getFirst().person();
    }

    public UnitId unit() {
        return lines.getFirst().unit();
    }

    /** The lines that no other stands in the place of, the oldest first. */
    public List<CourseLine> standing() {
        Set<UUID> corrected = lines.stream()
                .map(CourseLine::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return lines.stream().filter(line -> !corrected.contains(line.id())).toList();
    }

    /** The newest line that stands about this; the last day is one thing, however the course ends. */
    public Optional<CourseLine> newest(CourseStep step) {
        return standing().stream()
                .filter(line -> step.isLastDay() ? line.step().isLastDay() : line.step() == step)
                .reduce((older, newer) -> newer);
    }

    public Optional<LocalDate> day(CourseStep step) {
        return newest(step).map(CourseLine::day);
    }

    public Referral referral() {
        return newest(CourseStep.START).orElseThrow().referral();
    }

    /** The earliest first. */
    public List<CourseLine> evaluations() {
        return standing().stream()
                .filter(line -> line.step() == CourseStep.EVALUATION)
                .sorted(Comparator.comparing(CourseLine::day))
                .toList();
    }

    /** The last day; null while none is set. */
    public LocalDate until() {
        return day(CourseStep.END).orElse(null);
    }

    public boolean lastsOn(LocalDate day) {
        return until() == null || !until().isBefore(day);
    }

    /** What access depends on: who there has written in the course, and how long it lasts. */
    public Treating treating() {
        return new Treating(
                id(),
                unit().value(),
                lines.stream().map(line -> line.by().value()).collect(Collectors.toSet()),
                until());
    }
}
