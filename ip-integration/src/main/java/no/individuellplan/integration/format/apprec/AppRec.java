package no.individuellplan.integration.format.apprec;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.code.CodeList;
import no.individuellplan.integration.format.code.Fault;
import no.individuellplan.integration.format.msghead.Address;
import no.individuellplan.integration.format.msghead.Original;
import no.individuellplan.integration.format.msghead.ReceiptVersion;
import no.individuellplan.integration.format.msghead.Recipient;
import no.individuellplan.integration.format.xml.Times;

/**
 * A receipt, received or to be sent. Its addresses mirror the message's: the receiver of the message sends it, the sender
 * receives it.
 *
 * @param id the receipt's own id, a UUID in ours
 * @param generated when it was made, as it stands
 * @param senderRole PRIM or COP in 1.1; SPR, REQ or COP in 1.0
 * @param receiverRole AVS in 1.1; RECEIVER in 1.0
 * @param status list 8258, as it stands; {@link #outcome()} says what it means
 * @param errors list 8221, each with the sender's explanation in its text
 */
public record AppRec(
        ReceiptVersion version,
        String id,
        String generated,
        Code senderRole,
        Address sender,
        Code receiverRole,
        Address receiver,
        Code status,
        List<Code> errors,
        Reference original) {

    public AppRec {
        errors = List.copyOf(errors);
    }

    /**
     * Yes: the message is taken in.
     *
     * @param as the recipient of the message who answers
     */
    public static AppRec accepting(Original message, Recipient as, UUID id, OffsetDateTime now) {
        return answering(message, as, id, now, Outcome.accepted(), List.of());
    }

    /**
     * No, for these reasons.
     *
     * @throws IllegalArgumentException without a reason: the standard requires one
     */
    public static AppRec rejecting(Original message, Recipient as, List<Fault> faults, UUID id, OffsetDateTime now) {
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("A refusal gives its reasons");
        }
        List<Code> errors = faults.stream().map(Fault::asCode).toList();
        return answering(message, as, id, now, Outcome.rejected(), errors);
    }

    public Outcome outcome() {
        return Outcome.of(status);
    }

    private static AppRec answering(
            Original message, Recipient as, UUID id, OffsetDateTime now, Code status, List<Code> errors) {
        String made = Times.text(now);
        ReceiptVersion version = message.receiptVersion();
        String issued = Times.dateTime(message.generated()).isPresent() ? message.generated() : made;
        return new AppRec(
                version,
                id.toString(),
                made,
                senderRole(message, as),
                as.address(),
                receiverRole(version),
                message.sender(),
                status,
                errors,
                new Reference(message.type(), issued, message.messageId()));
    }

    /** In 1.0 one who gets the answer to what they asked for is the requester, all others give services. */
    private static Code senderRole(Original message, Recipient as) {
        if (as.isCopy()) {
            return CodeList.RECIPIENT_ROLE.plain("COP");
        }
        return switch (message.receiptVersion()) {
            case V1_0 ->
                message.type().value().equals("DIALOG_SVAR")
                        ? Code.of("REQ", "Rekvirent")
                        : Code.of("SPR", "Tjenesteyter");
            case V1_1 -> CodeList.RECIPIENT_ROLE.plain("PRIM");
        };
    }

    private static Code receiverRole(ReceiptVersion version) {
        return switch (version) {
            case V1_0 -> Code.of("RECEIVER", "Mottaker");
            case V1_1 -> Code.of("AVS", "Avsender");
        };
    }
}
