package no.individuellplan.integration.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.message.Attachment;
import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.integration.format.DialogWriter;
import no.individuellplan.integration.format.MessageReader;
import no.individuellplan.integration.format.Received;
import no.individuellplan.integration.format.apprec.AppRec;
import no.individuellplan.integration.format.apprec.AppRecWriter;
import no.individuellplan.integration.format.code.ErrorCode;
import no.individuellplan.integration.format.code.Fault;
import no.individuellplan.integration.format.msghead.Conversation;
import no.individuellplan.integration.format.msghead.MsgHeadWriter;
import no.individuellplan.integration.format.msghead.Original;
import no.individuellplan.integration.format.xml.Times;

/** The core's port to the national formats. */
@ApplicationScoped
class StandardMessageFormat implements MessageFormat {

    private final RecentlyRead reader;
    private final AppRecWriter receipts;

    StandardMessageFormat(MessageReader reader, AppRecWriter receipts) {
        this.reader = new RecentlyRead(reader::read);
        this.receipts = receipts;
    }

    @Override
    public byte[] write(Dialog dialog) {
        return DialogWriter.write(OutgoingDialogs.of(dialog));
    }

    @Override
    public byte[] write(DeviationReport report) {
        return OutgoingDeviations.write(report);
    }

    @Override
    public byte[] write(AdmissionReport report) {
        return OutgoingAdmissions.write(report);
    }

    @Override
    public byte[] again(byte[] written, UUID msgId, Instant genDate, UUID conversation) {
        return MsgHeadWriter.again(
                written,
                msgId.toString(),
                Times.text(genDate.atZone(Times.OSLO).toOffsetDateTime()),
                new Conversation(conversation.toString(), conversation.toString()));
    }

    /** @throws IllegalArgumentException when the message does not say enough for anybody to be answered */
    @Override
    public byte[] acknowledge(byte[] received, String mailbox, UUID id, Instant genDate, String code, String words) {
        Received read = reader.read(received);
        Original original = original(read);
        var as = original.recipient(mailbox).orElseGet(original::primary);
        var now = genDate.atZone(Times.OSLO).toOffsetDateTime();
        AppRec receipt = code == null
                ? AppRec.accepting(original, as, id, now)
                : AppRec.rejecting(original, as, faults(read, code, words), id, now);
        return receipts.write(receipt);
    }

    @Override
    public Incoming read(byte[] bytes) {
        return switch (reader.read(bytes)) {
            case Received.Dialog dialog -> IncomingDialogs.of(dialog);
            case Received.Plo plo -> IncomingPlo.of(plo);
            case Received.Referral referral -> IncomingReferrals.of(referral);
            case Received.Receipt receipt -> IncomingReceipts.of(receipt.appRec());
            case Received.Unsupported other -> IncomingFaults.of(List.of(other.fault()), other.original());
            case Received.Refused refused ->
                refused.original()
                        .map(original -> IncomingFaults.of(refused.faults(), original))
                        .orElseGet(() -> IncomingFaults.of(refused.faults()));
        };
    }

    @Override
    public List<Attachment> attachments(byte[] bytes) {
        return switch (reader.read(bytes)) {
            case Received.Dialog dialog -> dialog.attachments();
            case Received.Plo plo -> plo.attachments();
            case Received.Referral referral -> referral.attachments();
            case Received.Receipt receipt -> List.of();
            case Received.Unsupported unsupported -> List.of();
            case Received.Refused refused -> List.of();
        };
    }

    private static Original original(Received read) {
        return switch (read) {
            case Received.Dialog dialog -> dialog.envelope().original();
            case Received.Plo plo -> plo.envelope().original();
            case Received.Referral referral -> referral.envelope().original();
            case Received.Unsupported unsupported -> unsupported.original();
            case Received.Refused refused ->
                refused.original().orElseThrow(() -> new IllegalArgumentException("There is nobody to answer"));
            case Received.Receipt receipt -> throw new IllegalArgumentException("A receipt is never answered");
        };
    }

    /** Every fault there is, when the message is refused for its own faults; else the one the core gives. */
    private static List<Fault> faults(Received read, String code, String words) {
        boolean refusedForItself = read instanceof Received.Refused refused
                && refused.faults().getFirst().code().name().equals(code);
        return refusedForItself
                ? ((Received.Refused) read).faults()
                : List.of(new Fault(ErrorCode.valueOf(code), words == null ? "" : words));
    }
}
