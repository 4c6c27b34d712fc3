package no.individuellplan.integration.format.msghead;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.integration.format.code.Code;

/**
 * The envelope of a message that is taken in: message id is a UUID, time of making is known, patient is identified.
 *
 * @param generated when the sender made the message; the 96 hours for a receipt run from here
 * @param processingStatus list 8113: T for training and D for debugging mean it is not about a real person
 */
public record Envelope(
        Original original,
        UUID messageId,
        OffsetDateTime generated,
        Optional<Conversation> conversation,
        Patient patient,
        Code processingStatus) {

    /** The kind of message, list 8279. */
    public String type() {
        return original.type().value();
    }

    public Address sender() {
        return original.sender();
    }

    public Address receiver() {
        return original.receiver();
    }
}
