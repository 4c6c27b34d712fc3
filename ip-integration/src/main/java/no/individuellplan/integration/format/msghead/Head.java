package no.individuellplan.integration.format.msghead;

import java.util.List;
import java.util.Optional;
import no.individuellplan.integration.format.code.Code;

/**
 * MsgInfo as it stands, nothing checked: a text that is missing is empty, a class that is missing is an empty Optional.
 *
 * @param version MIGversion
 * @param generated GenDate
 */
public record Head(
        Code type,
        String version,
        String generated,
        String messageId,
        Code processingStatus,
        Optional<Conversation> conversation,
        Optional<Address> sender,
        Optional<Address> receiver,
        List<Recipient> others,
        Optional<Patient> patient) {

    /** MIGversion of Hodemelding 1.2, the only one taken in and written. */
    public static final String VERSION = "v1.2 2006-05-24";

    /** What a receipt needs, when the content was not reached. */
    public Optional<Original> original() {
        return original(ReceiptVersion.forType(type.value()));
    }

    /** What a receipt needs, for content in this namespace; nothing when sender or receiver is missing. */
    public Optional<Original> original(String contentNamespace) {
        return contentNamespace.isEmpty() ? original() : original(ReceiptVersion.forContent(contentNamespace));
    }

    private Optional<Original> original(ReceiptVersion version) {
        return sender.flatMap(
                from -> receiver.map(to -> new Original(type, messageId, generated, from, to, others, version)));
    }
}
