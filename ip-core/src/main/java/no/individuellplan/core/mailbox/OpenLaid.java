package no.individuellplan.core.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.EMessages;
import no.individuellplan.core.message.StillMayLeave;

/**
 * Hands a message out to the one it lies here for. It has not left before that: the consent is asked once more, and what has
 * been withdrawn since stays (I9).
 */
@ApplicationScoped
public class OpenLaid {
    private final EMessages messages;
    private final Mailboxes mailboxes;
    private final OwnAddresses addresses;
    private final StillMayLeave leaving;
    private final Clock clock;

    OpenLaid(EMessages messages, Mailboxes mailboxes, OwnAddresses addresses, StillMayLeave leaving, Clock clock) {
        this.messages = messages;
        this.mailboxes = mailboxes;
        this.addresses = addresses;
        this.leaving = leaving;
        this.clock = clock;
    }

    /** As the platform's own actor. @return empty for another's, for what is not there, and for what may not leave any more */
    @Transactional
    public Optional<EMessage> open(Correspondent caller, EMessageId id) {
        return mailboxes
                .find(id)
                .filter(laid -> addresses.has(caller, laid.receiver()))
                .flatMap(laid -> messages.find(id).filter(message -> mayLeave(message, laid.readAt() != null)));
    }

    /** What its receiver has for good is not stopped any more; it is only not handed out again. */
    private boolean mayLeave(EMessage message, boolean gone) {
        if (message.state() == EMessageState.STOPPED) {
            return false;
        }
        StillMayLeave.Answer answer = leaving.ask(message);
        if (!answer.allowed() && !gone) {
            messages.save(message.to(EMessageState.STOPPED, clock.instant(), null, answer.why()));
            mailboxes.read(message.id(), clock.instant());
        }
        return answer.allowed();
    }
}
