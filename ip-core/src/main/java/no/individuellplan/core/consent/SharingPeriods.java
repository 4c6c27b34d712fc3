package no.individuellplan.core.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.individuellplan.core.access.AccessFacts.Giver;
import no.individuellplan.core.access.AccessFacts.Sharing;

/** The consents to share that are in force today, and those that will be from a later day. */
public final class SharingPeriods {
    private SharingPeriods() {}

    /** @param today Europe/Oslo */
    public static List<Sharing> of(ConsentLedger ledger, LocalDate today) {
        return Stream.concat(Stream.of(today), beginnings(ledger, today))
                .distinct()
                .flatMap(day -> ledger.sharing(day).stream())
                .map(yes -> new Sharing(yes.recipient().value(), yes.areas(), yes.from(), yes.until()))
                .distinct()
                .toList();
    }

    /** Who has said yes for the person to each unit, whatever day it is for. */
    public static List<Giver> givers(ConsentLedger ledger) {
        return ledger.entries().stream()
                .filter(entry -> entry.kind() == ConsentKind.SHARING)
                .map(ConsentEntry::recipient)
                .distinct()
                .flatMap(unit -> ledger.saidYesForAnother(ConsentKind.SHARING, unit).stream()
                        .map(by -> new Giver(unit.value(), by)))
                .toList();
    }

    private static Stream<LocalDate> beginnings(ConsentLedger ledger, LocalDate today) {
        return ledger.entries().stream()
                .filter(entry -> entry.kind() == ConsentKind.SHARING)
                .map(ConsentEntry::from)
                .filter(from -> from.isAfter(today));
    }
}
