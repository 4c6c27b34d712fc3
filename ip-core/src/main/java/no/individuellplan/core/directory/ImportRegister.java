package no.individuellplan.core.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.directory.rules.ImportFacts;
import no.individuellplan.core.directory.rules.ImportRules;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.RuleViolation;

/**
 * Takes in a file of parties: all of it, or nothing. The file is the whole of each organisation it names: what such an
 * organisation had and the file has not, is closed, never deleted. Organisations it does not name are left as they are.
 */
@ApplicationScoped
public class ImportRegister {
    private final Directory directory;
    private final RegisterFormat format;
    private final Clock clock;

    public ImportRegister(Directory directory, RegisterFormat format, Clock clock) {
        this.directory = directory;
        this.format = format;
        this.clock = clock;
    }

    /**
     * @throws RuleViolation with every reason of {@link ImportRules} for every line, each naming its line;
     *     {@code directory.import.unreadable} and {@code directory.import.empty}
     */
    @Transactional
    public Imported take(Actor.System actor, byte[] file) {
        List<PartyLine> lines = format.read(file);
        Map<String, Party> stands = new LinkedHashMap<>();
        directory.all().forEach(party -> stands.put(party.her(), party));
        check(lines, stands).orThrow();
        Tally tally = new Tally(actor.name(), clock.instant());
        Set<String> named = new HashSet<>();
        // Organisations first, so that what belongs to one is never put in before it.
        Stream.concat(
                        lines.stream().filter(PartyLine::isOrganisation),
                        lines.stream().filter(line -> !line.isOrganisation()))
                .forEach(line -> {
                    named.add(line.her());
                    tally.take(stands.get(line.her()), line);
                });
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        stands.values().stream()
                .filter(party -> !party.isOrganisation() && named.contains(party.parent()))
                .filter(party -> !named.contains(party.her()))
                .filter(party ->
                        party.validUntil() == null || party.validUntil().isAfter(yesterday))
                .forEach(party -> tally.close(party, yesterday));
        return new Imported(tally.added, tally.changed, tally.closed, tally.unchanged);
    }

    private static Decision check(List<PartyLine> lines, Map<String, Party> stands) {
        if (lines.isEmpty()) {
            return Decision.refused("directory.import.empty", LegalBasis.HEALTH_NETWORK);
        }
        Map<String, Long> times = lines.stream().collect(Collectors.groupingBy(PartyLine::her, Collectors.counting()));
        Map<String, PartyLine> first =
                lines.stream().collect(Collectors.toMap(PartyLine::her, Function.identity(), (one, again) -> one));
        return Decision.of(lines.stream()
                .map(line -> facts(line, times, first, stands))
                .flatMap(facts -> ImportRules.ALL.evaluateAll(facts).reasons().stream())
                .toList());
    }

    private static ImportFacts facts(
            PartyLine line, Map<String, Long> times, Map<String, PartyLine> first, Map<String, Party> stands) {
        Party stood = stands.get(line.her());
        PartyLine parent = first.get(line.parent());
        Party parentStood = stands.get(line.parent());
        return new ImportFacts(
                line,
                times.get(line.her()) > 1,
                parent == null ? parentStood != null && parentStood.isOrganisation() : parent.isOrganisation(),
                stood != null && stood.isOrganisation() != line.isOrganisation());
    }

    /** What is done, and how often. */
    private final class Tally {
        private final String by;
        private final Instant now;
        private int added;
        private int changed;
        private int closed;
        private int unchanged;

        Tally(String by, Instant now) {
            this.by = by;
            this.now = now;
        }

        void take(Party stood, PartyLine line) {
            Party party = line.party(stood == null ? null : stood.way());
            if (stood == null) {
                directory.add(party, PartyChange.added(party, now, by));
                added++;
            } else if (stood.equals(party)) {
                unchanged++;
            } else {
                directory.change(party, PartyChange.between(stood, party, now, by));
                changed++;
            }
        }

        void close(Party party, LocalDate last) {
            Party shut = party.until(last);
            directory.change(shut, PartyChange.between(party, shut, now, by));
            closed++;
        }
    }
}
