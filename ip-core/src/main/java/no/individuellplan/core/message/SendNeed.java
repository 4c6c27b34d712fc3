package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.need.NeedLetter;
import no.individuellplan.core.need.Passage;
import no.individuellplan.core.need.ReportsElsewhere;
import no.individuellplan.core.person.Person;

/**
 * Sends a report of a need as a helsefaglig dialog. It begins no thread here: a report gives the one who reports no way to
 * what is known of the person. In the caller's transaction.
 */
@ApplicationScoped
class SendNeed implements ReportsElsewhere {
    private final EMessages messages;
    private final Envelopes envelopes;
    private final MayLeave mayLeave;
    private final Agencies agencies;
    private final Dispatch dispatch;

    SendNeed(EMessages messages, Envelopes envelopes, MayLeave mayLeave, Agencies agencies, Dispatch dispatch) {
        this.messages = messages;
        this.envelopes = envelopes;
        this.mayLeave = mayLeave;
        this.agencies = agencies;
        this.dispatch = dispatch;
    }

    @Override
    public boolean mayGo(Optional<PersonId> person, UnitId from, UnitId to) {
        return mayLeave.decideReport(person.orElse(null), from, to).isAllowed();
    }

    @Override
    public void send(Actor.Professional reporter, Person about, UnitId to, NeedLetter letter) {
        EMessage message = envelopes.need(Author.of(reporter), about, to, letter);
        messages.add(message);
        dispatch.send(message.id());
    }

    @Override
    public Optional<Passage> passage(PersonId about, UnitId from, UnitId to) {
        return agencies.unit(to)
                .map(ServiceUnit::herId)
                .flatMap(her -> messages.newestReport(about, from, her))
                .map(SendNeed::passage);
    }

    private static Passage passage(EMessageState state) {
        return switch (state) {
            case READY -> Passage.WAITS;
            case SENT -> Passage.SENT;
            case ACKNOWLEDGED -> Passage.RECEIVED;
            case REJECTED -> Passage.REFUSED;
            case OVERDUE -> Passage.UNANSWERED;
            default -> Passage.STOPPED;
        };
    }
}
