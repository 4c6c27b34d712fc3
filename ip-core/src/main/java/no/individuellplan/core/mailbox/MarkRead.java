package no.individuellplan.core.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import no.individuellplan.core.id.EMessageId;

/** The receiver has a message for good: it is told of no more. Until then it is told of again, however often it is fetched. */
@ApplicationScoped
public class MarkRead {
    private final Mailboxes mailboxes;
    private final OwnAddresses addresses;
    private final Clock clock;

    MarkRead(Mailboxes mailboxes, OwnAddresses addresses, Clock clock) {
        this.mailboxes = mailboxes;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * As the platform's own actor.
     *
     * @return false when no such message lies here for that address
     * @throws ExchangeRefused when the address is another's
     */
    @Transactional
    public boolean mark(Correspondent caller, EMessageId id, String her) {
        addresses.require(caller, her);
        boolean theirs =
                mailboxes.find(id).filter(laid -> laid.receiver().equals(her)).isPresent();
        if (theirs) {
            mailboxes.read(id, clock.instant());
        }
        return theirs;
    }
}
