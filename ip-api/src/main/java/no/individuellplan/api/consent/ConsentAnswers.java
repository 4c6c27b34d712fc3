package no.individuellplan.api.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.consent.Narrowings;
import no.individuellplan.core.id.PersonId;

/** The person's consents for one who may read them; logged. */
@ApplicationScoped
class ConsentAnswers {
    private final Consents consents;
    private final Narrowings narrowings;
    private final Access access;
    private final Names names;
    private final Clock clock;

    ConsentAnswers(Consents consents, Narrowings narrowings, Access access, Names names, Clock clock) {
        this.consents = consents;
        this.narrowings = narrowings;
        this.access = access;
        this.names = names;
        this.clock = clock;
    }

    @Transactional
    ConsentsResponse of(Actor actor, PersonId person) {
        access.toRead(actor, person, Area.CONSENT);
        ConsentLedger ledger = consents.ledgerOf(person);
        return new ConsentsResponse(
                consents.openRequests(person).stream()
                        .map(question -> QuestionResponse.of(question, names))
                        .toList(),
                ledger.sharing(LocalDate.now(clock)).stream()
                        .map(sharing -> SharingResponse.of(sharing, names))
                        .toList(),
                narrowings.visibleOf(person).standing().stream()
                        .map(line -> KeptOutResponse.of(line, names))
                        .toList(),
                ledger.entries().stream()
                        .map(line -> ConsentLineResponse.of(line, names))
                        .toList());
    }
}
