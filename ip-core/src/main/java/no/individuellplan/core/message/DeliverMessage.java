package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.PersonId;

/**
 * Sends one message that waits, as the platform's own actor. The consent is asked once more: what was withdrawn since it
 * was written does not leave (I9), nor does a file of which one part may not be read any more. Delivered twice has one effect at the receiver, so a crash after delivery only sends it
 * again. That it has left stands in the person's log, in the same transaction.
 */
@ApplicationScoped
public class DeliverMessage {
    private final EMessages messages;
    private final StillMayLeave leaving;
    private final Agencies agencies;
    private final Transport transport;
    private final Access access;
    private final Clock clock;

    public DeliverMessage(
            EMessages messages,
            StillMayLeave leaving,
            Agencies agencies,
            Transport transport,
            Access access,
            Clock clock) {
        this.messages = messages;
        this.leaving = leaving;
        this.agencies = agencies;
        this.transport = transport;
        this.access = access;
        this.clock = clock;
    }

    /** Does nothing when it has left already. */
    @Transactional
    public void deliver(EMessageId id) {
        messages.find(id)
                .filter(message -> message.state() == EMessageState.READY)
                .ifPresent(this::deliver);
    }

    /**
     * Sends receipts in one transaction. A receipt says nothing about anybody and always goes. At the
     * first that cannot leave now it stops, and what is left waits still.
     *
     * @return those that are done with
     */
    @Transactional
    public List<EMessageId> deliverReceipts(List<EMessageId> receipts) {
        List<EMessageId> done = new ArrayList<>(receipts.size());
        for (EMessage receipt : messages.receiptsToSend(receipts)) {
            EMessage after;
            try {
                after = carried(receipt);
            } catch (RuntimeException notNow) {
                return done;
            }
            messages.save(after);
            done.add(receipt.id());
        }
        return done;
    }

    /** @return how it stands when the other side has it, or will not have it */
    private EMessage carried(EMessage message) {
        try {
            transport.deliver(message);
            return message.to(EMessageState.SENT, clock.instant(), null, null);
        } catch (RefusedThere refused) {
            return message.to(EMessageState.REJECTED, clock.instant(), refused.code(), refused.getMessage());
        }
    }

    private void deliver(EMessage message) {
        Set<FilePart> parts = message.answers() == null ? messages.fileParts(message.id()) : Set.of();
        StillMayLeave.Answer answer = leaving.ask(message, parts);
        if (!answer.allowed()) {
            messages.save(message.to(EMessageState.STOPPED, clock.instant(), null, answer.why()));
            return;
        }
        EMessage after = carried(message);
        messages.save(after);
        if (after.state() == EMessageState.SENT && message.answers() == null && message.person() != null) {
            agencies.unitByHerId(message.receiverHer()).ifPresent(unit -> logSent(message.person(), unit, parts));
        }
    }

    private void logSent(PersonId person, ServiceUnit receiver, Set<FilePart> parts) {
        Set<Area> areas = parts.stream().map(FilePart::area).collect(Collectors.toCollection(HashSet::new));
        areas.add(Area.MESSAGES);
        String organisation =
                agencies.agency(receiver.agency()).map(Agency::name).orElse(null);
        access.logSentTo(person, receiver.id().value(), receiver.name(), organisation, areas);
    }
}
