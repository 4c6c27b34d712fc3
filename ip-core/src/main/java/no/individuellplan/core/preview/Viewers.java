package no.individuellplan.core.preview;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.readers.Reader;

/**
 * As whom a plan may be seen: the services around the person, each by its contact when it has one, and everybody else who
 * sees some of it. Those at home only for the person (PBRL-16).
 */
final class Viewers {
    private final Map<UUID, Reader> services = new LinkedHashMap<>();
    private final List<Reader> all;

    /**
     * @param holders everybody who holds a permit
     * @param sees whether a reader sees anything of the plan
     */
    Viewers(
            Actor actor,
            PersonId person,
            List<Participant> participants,
            ConsentLedger ledger,
            Stream<Reader> holders,
            Predicate<Reader> sees) {
        Stream.concat(
                        participants.stream().map(Participant::unit),
                        ledger.entries().stream()
                                .filter(entry -> entry.kind() == ConsentKind.SHARING)
                                .map(ConsentEntry::recipient)
                                .filter(Objects::nonNull))
                .distinct()
                .sorted(Comparator.comparing(UnitId::value))
                .forEach(unit -> services.put(unit.value(), at(unit, participants)));
        boolean own = actor.id().equals(person.value());
        all = Stream.concat(
                        services.values().stream(),
                        holders.filter(one -> one.workplace().isPresent() || own)
                                .filter(one -> !one.grantee().equals(actor.id())
                                        && !one.grantee().equals(person.value()))
                                .filter(sees)
                                .sorted(Comparator.comparing(
                                                (Reader one) -> one.workplace().isEmpty())
                                        .thenComparing(Reader::grantee)))
                .distinct()
                .toList();
    }

    List<Reader> all() {
        return all;
    }

    /** @param id of a service, of one who works there, or of somebody at home */
    Optional<Reader> of(UUID id) {
        return Optional.ofNullable(services.get(id))
                .or(() -> all.stream().filter(one -> one.grantee().equals(id)).findFirst());
    }

    private static Reader at(UnitId unit, List<Participant> participants) {
        return participants.stream()
                .filter(one -> one.unit().equals(unit) && one.takesPart())
                .map(Participant::contact)
                .findFirst()
                .<Reader>map(contact -> new Reader.Worker(contact, unit))
                .orElseGet(() -> new Reader.Whole(unit));
    }
}
