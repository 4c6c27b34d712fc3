package no.individuellplan.core.consent;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.id.NarrowingId;
import no.individuellplan.core.id.UnitId;

/** What is taken out of sharing, as the lines say: a pure reading. It outlives the consent, so that a new yes opens nothing. */
public record NarrowingLedger(List<Narrowing> lines) {
    public NarrowingLedger {
        lines = List.copyOf(lines);
    }

    /** The lines that took something out and that none has ended, oldest first. */
    public List<Narrowing> standing() {
        Set<NarrowingId> ended =
                lines.stream().map(Narrowing::ends).filter(Objects::nonNull).collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> line.ends() == null && !ended.contains(line.id()))
                .toList();
    }

    public List<Narrowing> standing(UnitId unit, UUID item) {
        return standing().stream()
                .filter(line -> line.unit().equals(unit) && line.item().equals(item))
                .toList();
    }
}
