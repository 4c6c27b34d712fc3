package no.individuellplan.core.pathway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.AccessFacts.Treating;
import no.individuellplan.core.id.UnitId;

/**
 * What one service has written in about one person's treatment and the plan, as far as one permit opens it.
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
                        line -> List.of(line.person(), line.item()), LinkedHashMap::new, Collectors.toList()))
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
        return newest().map(care -> new Treating(
                care.began().item(),
                unit().value(),
                Stream.concat(Stream.of(care.began()), care.since().stream())
                        .map(line -> line.by().value())
                        .collect(Collectors.toSet()),
                care.until()));
    }

    /** The newest course, over or not. */
    public Optional<Care> newest() {
        return lines.stream()
                .filter(line -> line.says().isFirstDay())
                .reduce((older, newer) -> newer)
                .map(began -> new Care(
                        began,
                        lines.subList(lines.indexOf(began) + 1, lines.size()).stream()
                                .filter(line -> !line.says().isFirstDay())
                                .toList()));
    }
}
