package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.individuellplan.core.message.MessageFormat.Envelope;
import no.individuellplan.core.message.MessageFormat.Incoming.DialogIn;
import no.individuellplan.core.need.NeedLetter;
import no.individuellplan.core.need.ReportFromElsewhere;
import no.individuellplan.core.person.Person;

/**
 * Recognises a report of a need among what is received: a helsefaglig dialog that begins a conversation, with the agreed
 * subject, to a municipality's coordinating unit here. A copy reports nothing (ACCEPTANCE 19).
 */
@ApplicationScoped
class NeedsArriving {
    private final EMessages messages;
    private final ReportFromElsewhere reports;

    NeedsArriving(EMessages messages, ReportFromElsewhere reports) {
        this.messages = messages;
        this.reports = reports;
    }

    /** Whether it is meant as one; what it says may still be uncertain. */
    boolean isReport(EMessage message, DialogIn dialog) {
        Envelope envelope = dialog.envelope();
        return Envelopes.DIALOG.equals(envelope.type())
                && dialog.shipment() == Shipment.NEW
                && envelope.parent() == null
                && NeedLetter.isCalled(dialog.subject())
                && envelope.recipient(message.receiverHer())
                        .filter(one -> !one.copy())
                        .isPresent()
                && message.person() == null
                && messages.threadsOf(envelope.conversation()).isEmpty()
                && reports.receives(message.unit());
    }

    /** @return whom it is about, when it has become a report; empty when it is like any other message */
    Optional<Person> report(EMessage message, DialogIn dialog) {
        return isReport(message, dialog)
                ? reports.report(
                        ImportMessage.ACTOR,
                        new ReportFromElsewhere.Said(
                                dialog.patientNumber(),
                                dialog.givenName(),
                                dialog.familyName(),
                                dialog.birthDate(),
                                message.unit(),
                                dialog.envelope().senderHer(),
                                dialog.author(),
                                NeedLetter.of(dialog.text()),
                                message.stateAt()))
                : Optional.empty();
    }
}
