package no.individuellplan.core.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;

/** What a person's ledger says on a date: a pure reading of its lines. */
public record ConsentLedger(List<ConsentEntry> entries) {
    public ConsentLedger {
        entries =
                entries.stream().sorted(Comparator.comparing(ConsentEntry::at)).toList();
    }

    /** A consent in force, with what all who had to say yes agree on. */
    public record InForce(ConsentKind kind, UnitId recipient, Set<Area> areas, LocalDate from, LocalDate until) {}

    /** Empty when anyone who had to has not said yes, or when anybody entitled has said no or taken a yes back since. */
    public Optional<InForce> inForce(ConsentKind kind, UnitId recipient, LocalDate today) {
        Map<PersonId, ConsentEntry> yes = standing(kind, recipient);
        if (yes.isEmpty() || !yes.keySet().containsAll(required(yes))) {
            return Optional.empty();
        }
        LocalDate from = yes.values().stream()
                .map(ConsentEntry::from)
                .max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate until = yes.values().stream()
                .map(ConsentEntry::until)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        return today.isBefore(from) || (until != null && today.isAfter(until))
                ? Optional.empty()
                : Optional.of(new InForce(kind, recipient, common(yes), from, until));
    }

    /** Only what was answered from that moment on: an offer made anew is answered anew. */
    public ConsentLedger since(Instant moment) {
        return new ConsentLedger(
                entries.stream().filter(entry -> !entry.at().isBefore(moment)).toList());
    }

    /** Every consent to share that is in force. */
    public List<InForce> sharing(LocalDate today) {
        return entries.stream()
                .filter(entry -> entry.kind() == ConsentKind.SHARING)
                .map(ConsentEntry::recipient)
                .distinct()
                .flatMap(unit -> inForce(ConsentKind.SHARING, unit, today).stream())
                .toList();
    }

    /** Those whose yes is still missing, once at least one has said yes. */
    public Set<PersonId> stillToAnswer(ConsentKind kind, UnitId recipient) {
        Map<PersonId, ConsentEntry> yes = standing(kind, recipient);
        Set<PersonId> missing = new HashSet<>(required(yes));
        missing.removeAll(yes.keySet());
        return missing;
    }

    /** Those whose yes stands who are not the person it is about. */
    public Set<PersonId> saidYesForAnother(ConsentKind kind, UnitId recipient) {
        return standing(kind, recipient).values().stream()
                .filter(yes -> !yes.by().equals(yes.person()))
                .map(ConsentEntry::by)
                .collect(Collectors.toSet());
    }

    /** The last answer to this question, whoever gave it. */
    public Optional<ConsentEntry> latest(ConsentKind kind, UnitId recipient) {
        return about(kind, recipient).reduce((earlier, later) -> later);
    }

    /** The yes of those whose yes was needed last: a parent's falls when the child answers alone from 16. */
    private Map<PersonId, ConsentEntry> standing(ConsentKind kind, UnitId recipient) {
        Map<PersonId, ConsentEntry> yes = new HashMap<>();
        about(kind, recipient).forEach(entry -> {
            switch (entry.answer()) {
                case GIVEN -> yes.put(entry.by(), entry);
                case REFUSED -> yes.clear();
                case WITHDRAWN -> {
                    if (entry.endsLater()) {
                        yes.replaceAll((who, given) ->
                                given.atLongestUntil(entry.from().minusDays(1)));
                    } else {
                        yes.clear();
                    }
                }
                case NOT_NOW -> {}
            }
        });
        yes.keySet().retainAll(required(yes));
        return yes;
    }

    private Stream<ConsentEntry> about(ConsentKind kind, UnitId recipient) {
        return entries.stream().filter(entry -> entry.kind() == kind && Objects.equals(entry.recipient(), recipient));
    }

    private static Set<PersonId> required(Map<PersonId, ConsentEntry> yes) {
        return yes.values().stream()
                .max(Comparator.comparing(ConsentEntry::at))
                .map(ConsentEntry::required)
                .orElse(Set.of());
    }

    private static Set<Area> common(Map<PersonId, ConsentEntry> yes) {
        return yes.values().stream()
                .map(ConsentEntry::areas)
                .reduce((one, other) -> one.stream().filter(other::contains).collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
