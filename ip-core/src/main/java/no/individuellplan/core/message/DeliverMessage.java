package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.message.rules.SendRules;

/**
 * Sends one message that waits, as the platform's own actor. The consent is asked once more: what was withdrawn since it
 * was written does not leave (I9). Delivered twice has one effect at the receiver, so a crash after delivery only sends it
 * again. That it has left stands in the person's log, in the same transaction.
 */
@ApplicationScoped
public class DeliverMessage {
    private final EMessages messages;
    private final MayLeave mayLeave;
    private final Agencies agencies;
    private final Transport transport;
    private final Access access;
    private final Clock clock;

    public DeliverMessage(
            EMessages messages, MayLeave mayLeave, Agencies agencies, Transport transport, Access access, Clock clock) {
        this.messages = messages;
        this.mayLeave = mayLeave;
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

    private void deliver(EMessage message) {
        Decision decision = mayLeave(message);
        if (!decision.isAllowed()) {
            messages.save(message.to(EMessageState.STOPPED, clock.instant(), null, why(decision)));
            return;
        }
        transport.deliver(message);
        messages.save(message.to(EMessageState.SENT, clock.instant(), null, null));
        if (message.answers() == null && message.person() != null) {
            agencies.unitByHerId(message.receiverHer()).ifPresent(unit -> logSent(message.person(), unit));
        }
    }

    private void logSent(PersonId person, ServiceUnit receiver) {
        String organisation =
                agencies.agency(receiver.agency()).map(Agency::name).orElse(null);
        access.logSentTo(person, receiver.id().value(), receiver.name(), organisation);
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
