package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.readers.Holders;
import no.individuellplan.core.readers.Reader;

/**
 * What a service that takes part may read of a plan because the person has said yes, by the decision every reading is
 * decided by. What somebody there holds for another reason, an emergency or a treatment, is theirs to read and not to be
 * sent. A file is made by it, and each part of the file is asked again when it leaves (I9).
 */
@ApplicationScoped
public class ReadByYes {
    private static final Set<Basis> BY_YES = Set.of(Basis.CONSENT, Basis.ASKED);

    private final Participants participants;
    private final Holders holders;
    private final Access access;

    public ReadByYes(Participants participants, Holders holders, Access access) {
        this.participants = participants;
        this.holders = holders;
        this.access = access;
    }

    /** Those of the parts that the service may read today. None for one that does not take part. */
    public Set<FilePart> of(PersonId person, UnitId unit, Collection<FilePart> parts) {
        List<Permit> held = held(person, unit);
        return parts.stream()
                .filter(part -> access.decide(held, part.area(), part.item(), Right.READ)
                        .isPresent())
                .collect(Collectors.toSet());
    }

    /** Refuses when one of them may not be read there today ({@code message.send.not-shared}). Allows when there are none. */
    Decision all(PersonId person, UnitId unit, Set<FilePart> parts) {
        return Decision.refusedIf(
                !parts.isEmpty() && (unit == null || of(person, unit, parts).size() < parts.size()),
                "message.send.not-shared",
                LegalBasis.CONSENT_TO_DISCLOSURE);
    }

    private List<Permit> held(PersonId person, UnitId unit) {
        return participants.ofPerson(person).stream()
                .filter(one -> one.unit().equals(unit) && one.takesPart())
                .map(Participant::contact)
                .findFirst()
                .map(contact -> holders.of(person).of(new Reader.Worker(contact, unit)).stream()
                        .filter(permit -> refuses(permit) || BY_YES.contains(permit.basis()))
                        .toList())
                .orElse(List.of());
    }

    private static boolean refuses(Permit permit) {
        return permit.right() == Right.BARRED || permit.right() == Right.WITHHELD;
    }
}
