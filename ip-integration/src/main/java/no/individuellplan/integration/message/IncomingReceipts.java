package no.individuellplan.integration.message;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.integration.format.apprec.AppRec;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.code.CodeList;
import no.individuellplan.integration.format.code.ErrorCode;
import no.individuellplan.integration.format.code.Fault;
import no.individuellplan.integration.format.msghead.MessageIds;

/**
 * A receipt as the core asks about it. One whose status nobody knows proves neither success nor failure, and one for an id
 * that is no UUID cannot be for a message of ours: both are kept for a human and move nothing.
 */
final class IncomingReceipts {

    private IncomingReceipts() {}

    static Incoming of(AppRec receipt) {
        Optional<UUID> original = MessageIds.uuid(receipt.original().messageId());
        if (original.isEmpty()) {
            return unusable("Kvitteringen gjelder ingen melding herfra");
        }
        return switch (receipt.outcome()) {
            case ACCEPTED, ACCEPTED_IN_PART -> incoming(receipt, original.get(), true);
            case REJECTED -> incoming(receipt, original.get(), false);
            case UNKNOWN -> unusable("Kvitteringen har en ukjent status");
        };
    }

    private static Incoming incoming(AppRec receipt, UUID original, boolean positive) {
        String code = receipt.errors().isEmpty()
                ? ErrorCode.X99.name()
                : receipt.errors().getFirst().value();
        return new Incoming.Receipt(
                MessageIds.uuid(receipt.id()).orElse(null),
                original,
                Envelopes.her(receipt.sender()),
                Envelopes.her(receipt.receiver()),
                positive,
                positive ? null : code,
                receipt.errors().isEmpty() ? null : words(receipt.errors()));
    }

    /** Every reason: official name, and the sender's own explanation. */
    private static String words(List<Code> errors) {
        return errors.stream()
                .map(error -> Stream.of(error.shownIn(CodeList.RECEIPT_ERROR), error.text())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(": ")))
                .collect(Collectors.joining("; "));
    }

    private static Incoming unusable(String words) {
        return IncomingFaults.of(List.of(new Fault(ErrorCode.X99, words)));
    }
}
