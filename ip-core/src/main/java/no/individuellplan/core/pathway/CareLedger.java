package no.individuellplan.core.pathway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.AccessFacts.Treating;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.pathway.CareLine.Says;

/**
 * All that one service has written in about one person's treatment and the plan.
 *
 * @param lines at least one, the oldest first
 */
public record CareLedger(List<CareLine> lines) {
    public CareLedger {
        lines = List.copyOf(lines);
    }

    /** Sorted out of the lines of many. @param lines the oldest first */
    public static List<CareLedger> sorted(List<CareLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> List.of(line.person(), line.unit()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(CareLedger::new)
                .toList();
    }

    public UnitId unit() {
        return lines.getFirst().unit();
    }

    /** What access depends on: who there has written in the course, and how long it lasts. Empty before the first. */
    public Optional<Treating> treating() {
        return compulsory()
                .map(care -> new Treating(
                        unit().value(),
                        unit().value(),
                        Stream.concat(Stream.of(care.began()), care.since().stream())
                                .map(line -> line.by().value())
                                .collect(Collectors.toSet()),
                        care.until()));
    }

    /** The newest course of compulsory mental health care, over or not. */
    public Optional<CompulsoryCare> compulsory() {
        return lines.stream()
                .filter(line -> line.says() == Says.COMPULSORY_FROM)
                .reduce((older, newer) -> newer)
                .map(began -> new CompulsoryCare(
                        began,
                        lines.subList(lines.indexOf(began) + 1, lines.size()).stream()
                                .filter(line -> line.says() != Says.COMPULSORY_FROM)
                                .toList()));
    }
}
