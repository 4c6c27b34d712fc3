package no.individuellplan.integration.format.msghead;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.code.CodeList;

/**
 * What could be read of a message so that a receipt can be addressed and refer back to it. Nothing in it needs to be
 * right: a receipt mirrors what the message said, faults included.
 *
 * @param type the kind of message (list 8279)
 * @param messageId MsgId as it stands, also when it is not a UUID
 * @param generated GenDate as it stands, empty when missing
 * @param receiptVersion the version of receipt that goes with the message's format
 */
public record Original(
        Code type,
        String messageId,
        String generated,
        Address sender,
        Address receiver,
        List<Recipient> copies,
        ReceiptVersion receiptVersion) {

    public Original {
        copies = List.copyOf(copies);
    }

    /** All who receive the message, the receiver first. */
    public List<Recipient> recipients() {
        return Stream.concat(Stream.of(primary()), copies.stream()).toList();
    }

    /** The receiver, with the role every receiver has. */
    public Recipient primary() {
        return new Recipient(CodeList.RECIPIENT_ROLE.plain("PRIM"), receiver);
    }

    /** The recipient with this HER-id on either level, the receiver before copies. */
    public Optional<Recipient> recipient(String herId) {
        return recipients().stream()
                .filter(one -> one.address().partyHerId().filter(herId::equals).isPresent()
                        || one.address()
                                .organisationHerId()
                                .filter(herId::equals)
                                .isPresent())
                .findFirst();
    }
}
