package no.individuellplan.core.relocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.consent.ConsentLedger.InForce;
import no.individuellplan.core.consent.ConsentRequest;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.id.ConsentId;
import no.individuellplan.core.id.ConsentRequestId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.relocation.rules.HandleRules;

/**
 * What becomes of the consents to share when somebody has moved: with services of the old municipality they end on the day of
 * moving, as the person was told in the words they said yes to; with all others they stand to their own last day, and the
 * person is asked at once whether they still hold.
 */
@ApplicationScoped
public class SharingAfterMove {
    private final Consents consents;
    private final Municipality municipality;
    private final Ids ids;
    private final Clock clock;

    public SharingAfterMove(Consents consents, Municipality municipality, Ids ids, Clock clock) {
        this.consents = consents;
        this.municipality = municipality;
        this.ids = ids;
        this.clock = clock;
    }

    void after(Actor.Professional actor, Relocation one, LocalDate today) {
        ConsentLedger ledger = consents.ledgerOf(one.person());
        ConsentEntry yes = ledger.latest(ConsentKind.RELOCATION, one.to()).orElseThrow();
        LocalDate last = one.lastDayOfOldServices(today);
        for (InForce shared : ledger.sharing(today)) {
            if (municipality.owns(one.from(), shared.recipient())) {
                if (shared.until() == null || shared.until().isAfter(last)) {
                    consents.add(ending(yes, shared, last));
                }
            } else {
                askAgain(actor, one.person(), ledger, shared);
            }
        }
    }

    private ConsentEntry ending(ConsentEntry yes, InForce shared, LocalDate last) {
        return new ConsentEntry(
                new ConsentId(ids.next()),
                yes.person(),
                ConsentKind.SHARING,
                Answer.WITHDRAWN,
                yes.by(),
                yes.capacity(),
                yes.required(),
                shared.recipient(),
                shared.areas(),
                null,
                last.plusDays(1),
                null,
                yes.textShown(),
                yes.childsView(),
                yes.attested(),
                clock.instant(),
                HandleRules.TAKE_OVER.version(),
                "follows from the consent " + yes.id());
    }

    private void askAgain(Actor.Professional actor, PersonId person, ConsentLedger ledger, InForce shared) {
        List<ConsentRequest> open = consents.openRequests(person);
        if (open.stream().noneMatch(request -> request.recipient().equals(shared.recipient()))) {
            consents.add(new ConsentRequest(
                    new ConsentRequestId(ids.next()),
                    person,
                    shared.recipient(),
                    shared.areas(),
                    ledger.latest(ConsentKind.SHARING, shared.recipient())
                            .map(ConsentEntry::purpose)
                            .orElse(null),
                    shared.until(),
                    actor.employment(),
                    clock.instant(),
                    true,
                    0));
        }
    }
}
