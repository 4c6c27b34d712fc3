package no.individuellplan.web.message;

import java.util.List;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.core.message.ReadMessages.Original;
import no.individuellplan.web.attachment.AttachmentLine;

/** Puts what could be read of a message beside the message itself. */
final class OriginalViews {
    private OriginalViews() {}

    static OriginalView of(Original original) {
        return switch (original.content()) {
            case Incoming.DialogIn dialog ->
                view(original, patient(dialog), words(dialog), null, Oddity.of(dialog.warnings()));
            case Incoming.Receipt receipt ->
                view(
                        original,
                        null,
                        null,
                        new OriginalView.Receipt(receipt.positive(), receipt.code(), receipt.words()),
                        List.of());
            case Incoming.Unacceptable refused -> view(original, null, null, null, List.of());
        };
    }

    private static OriginalView.Patient patient(Incoming.DialogIn dialog) {
        return new OriginalView.Patient(
                dialog.givenName() + " " + dialog.familyName(), dialog.patientNumber(), dialog.birthDate());
    }

    private static OriginalView.Dialog words(Incoming.DialogIn dialog) {
        return new OriginalView.Dialog(dialog.subject(), dialog.text(), dialog.author());
    }

    private static OriginalView view(
            Original original,
            OriginalView.Patient patient,
            OriginalView.Dialog dialog,
            OriginalView.Receipt receipt,
            List<Oddity> warnings) {
        EMessage message = original.message();
        return new OriginalView(
                message.id().toString(),
                SentState.of(message),
                message.stateAt(),
                message.senderHer(),
                message.receiverHer(),
                patient,
                dialog,
                receipt,
                warnings,
                AttachmentLine.of(OriginalPage.BASE + message.id(), original.attachments()),
                message.original().length,
                AsText.of(message.original()));
    }
}
