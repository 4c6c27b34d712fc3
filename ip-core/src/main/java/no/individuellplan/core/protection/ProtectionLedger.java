package no.individuellplan.core.protection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Shield;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.protection.ProtectionLine.Says;

/** All that was decided about the protection of one person's address, the oldest first. */
public record ProtectionLedger(List<ProtectionLine> lines) {
    private static final Set<Says> LEVEL = Set.of(Says.CONFIDENTIAL, Says.STRICTLY_CONFIDENTIAL, Says.LIFTED);
    private static final Set<Says> TEAM = Set.of(Says.IN_TEAM, Says.OUT_OF_TEAM);
    private static final Set<Says> SHUT = Set.of(Says.SHUT_OUT, Says.LET_IN);
    private static final Set<Says> POST = Set.of(Says.MAILBOX, Says.NO_MAILBOX);

    public ProtectionLedger {
        lines = List.copyOf(lines);
    }

    /** @param on what the register of people says now */
    public Shield shield(boolean on) {
        return new Shield(
                on,
                team().stream()
                        .map(line -> new Shield.Member(
                                line.about(),
                                line.unit() == null ? null : line.unit().value()))
                        .toList(),
                standing(SHUT, Says.SHUT_OUT).stream()
                        .map(ProtectionLine::about)
                        .collect(Collectors.toSet()));
    }

    /** Those named now. */
    public List<ProtectionLine> team() {
        return standing(TEAM, Says.IN_TEAM);
    }

    public List<ProtectionLine> shutOut() {
        return standing(SHUT, Says.SHUT_OUT);
    }

    /** Units that may be written to, decided since the address was protected last. */
    public List<ProtectionLine> mailboxes() {
        return standing(POST, Says.MAILBOX).stream()
                .filter(line -> level().filter(level -> lines.indexOf(level) < lines.indexOf(line))
                        .isPresent())
                .toList();
    }

    public boolean mayGetPost(UnitId unit) {
        return mailboxes().stream().anyMatch(line -> line.about().equals(unit.value()));
    }

    /** What was last said about the protection itself. */
    public Optional<ProtectionLine> level() {
        return lines.stream().filter(line -> LEVEL.contains(line.says())).reduce((older, newer) -> newer);
    }

    private List<ProtectionLine> standing(Set<Says> about, Says wanted) {
        Map<UUID, ProtectionLine> newest = new LinkedHashMap<>();
        lines.stream().filter(line -> about.contains(line.says())).forEach(line -> newest.put(line.about(), line));
        return newest.values().stream().filter(line -> line.says() == wanted).toList();
    }
}
