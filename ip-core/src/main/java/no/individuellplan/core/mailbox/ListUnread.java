package no.individuellplan.core.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.individuellplan.core.message.EMessage;

/** Tells a correspondent which messages lie here for its own addresses. Of the envelope alone: opening is asked about anew. */
@ApplicationScoped
public class ListUnread {
    private final Mailboxes mailboxes;
    private final OwnAddresses addresses;

    ListUnread(Mailboxes mailboxes, OwnAddresses addresses) {
        this.mailboxes = mailboxes;
        this.addresses = addresses;
    }

    /**
     * As the platform's own actor.
     *
     * @throws ExchangeRefused when one of the addresses is another's
     */
    @Transactional
    public List<EMessage> list(Correspondent caller, Wanted wanted) {
        wanted.receivers().forEach(her -> addresses.require(caller, her));
        return mailboxes.unread(wanted);
    }
}
