package no.individuellplan.core.preview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.access.AccessFacts;
import no.individuellplan.core.access.AccessFacts.Taking;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.consent.SharingPeriods;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participant.State;
import no.individuellplan.core.readers.Reader;

/**
 * What access would depend on if the ledger of consents said something else, and a service that is proposed or asked had
 * accepted: until somebody there does, a yes shows it next to nothing.
 *
 * @param reader whose permits are asked for
 * @param takenUp whether acceptance is a part of what is supposed
 */
record Supposed(AccessFacts facts, Reader reader, boolean takenUp) {
    /** Somebody at the service, who holds nothing else. */
    private static final EmploymentId SOMEBODY = new EmploymentId(new UUID(0, 2));

    static Supposed of(
            AccessFacts facts,
            List<Participant> participants,
            PlanId plan,
            ConsentLedger ledger,
            UnitId unit,
            LocalDate today) {
        Optional<EmploymentId> contact = participants.stream()
                .filter(one -> one.unit().equals(unit) && one.takesPart())
                .map(Participant::contact)
                .findFirst();
        Optional<Participant> waiting = participants.stream()
                .filter(one -> one.plan().equals(plan) && one.unit().equals(unit))
                .filter(one -> one.state() == State.PROPOSED || one.state() == State.ASKED)
                .filter(one -> contact.isEmpty()
                        && ledger.inForce(ConsentKind.SHARING, unit, today).isPresent())
                .findFirst();
        return new Supposed(
                facts.with(
                        waiting.map(one -> accepted(facts.participants(), one)).orElse(facts.participants()),
                        SharingPeriods.of(ledger, today),
                        SharingPeriods.givers(ledger)),
                contact.or(() -> waiting.map(one -> SOMEBODY))
                        .<Reader>map(who -> new Reader.Worker(who, unit))
                        .orElseGet(() -> new Reader.Whole(unit)),
                waiting.isPresent());
    }

    /** Whom it is said to be: nobody there has a name before they have accepted. */
    Reader named() {
        return takenUp ? new Reader.Whole(reader.workplace().orElseThrow()) : reader;
    }

    private static List<Taking> accepted(List<Taking> all, Participant one) {
        UUID id = one.id().value();
        return Stream.concat(
                        all.stream().filter(taking -> !taking.participant().equals(id)),
                        Stream.of(new Taking(id, one.unit().value(), SOMEBODY.value(), false, true)))
                .toList();
    }
}
