package no.individuellplan.core.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.participant.Participant.State;

/** What follows from an answer about sharing, in whatever form it came: the question is closed, a proposed service is asked. */
@ApplicationScoped
class SharingAnswered {
    private final Consents consents;
    private final Participants participants;
    private final Clock clock;

    SharingAnswered(Consents consents, Participants participants, Clock clock) {
        this.consents = consents;
        this.participants = participants;
        this.clock = clock;
    }

    void after(PersonId id, AnswerForm form, ConsentLedger ledger) {
        boolean inForce = ledger.inForce(ConsentKind.SHARING, form.recipient(), LocalDate.now(clock))
                .isPresent();
        if (inForce || form.answer() == Answer.REFUSED || form.answer() == Answer.WITHDRAWN) {
            consents.openRequests(id).stream()
                    .filter(request -> request.recipient().equals(form.recipient()))
                    .forEach(consents::close);
        }
        if (inForce) {
            participants.ofPerson(id).stream()
                    .filter(one -> one.unit().equals(form.recipient()) && one.state() == State.PROPOSED)
                    .forEach(one -> participants.save(one.to(State.ASKED, null, null, clock.instant())));
        }
    }
}
