package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.message.rules.SendRules;

/**
 * Sends one message that waits, as the platform's own actor. The consent is asked once more: what was withdrawn since it
 * was written does not leave (I9). Delivered twice has one effect at the receiver, so a crash after delivery only sends it
 * again.
 */
@ApplicationScoped
public class DeliverMessage {
    private final EMessages messages;
    private final MayLeave mayLeave;
    private final Agencies agencies;
    private final Transport transport;
    private final Clock clock;

    public DeliverMessage(EMessages messages, MayLeave mayLeave, Agencies agencies, Transport transport, Clock clock) {
        this.messages = messages;
        this.mayLeave = mayLeave;
        this.agencies = agencies;
        this.transport = transport;
        this.clock = clock;
    }

    /** Does nothing when it has left already. */
    @Transactional
    public void deliver(EMessageId id) {
        messages.find(id)
                .filter(message -> message.state() == EMessageState.READY)
                .ifPresent(this::deliver);
    }

    private void deliver(EMessage message) {
        Decision decision = mayLeave(message);
        if (!decision.isAllowed()) {
            messages.save(message.to(EMessageState.STOPPED, clock.instant(), null, why(decision)));
            return;
        }
        transport.deliver(message);
        messages.save(message.to(EMessageState.SENT, clock.instant(), null, null));
    }

    /** An address that must not be told is the weightier reason. */
    private static String why(Decision decision) {
        return decision.reasons().stream().anyMatch(reason -> reason.code().equals(SendRules.ADDRESS))
                ? "ADDRESS"
                : "CONSENT";
    }

    /** An acknowledgement says nothing about the person and always goes. */
    private Decision mayLeave(EMessage message) {
        if (message.answers() != null || message.thread() == null) {
            return Decision.allowed();
        }
        Optional<MessageThread> thread = messages.thread(message.thread());
        Optional<UnitId> to = agencies.unitByHerId(message.receiverHer()).map(ServiceUnit::id);
        return mayLeave.decideForGood(
                message.person(),
                thread.orElseThrow(),
                message.unit(),
                to.orElse(null),
                thread.orElseThrow().subject(),
                "kept");
    }
}
