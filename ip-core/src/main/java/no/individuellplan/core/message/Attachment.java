package no.individuellplan.core.message;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import no.individuellplan.core.message.rules.AttachRules;

/**
 * A document that goes with a message (vedlegg, HIS 1036). The kind is what the bytes are, not what the sender called
 * them. The bytes are not copied: nobody may change them.
 *
 * @param title the sender's description, may be empty
 * @param bytes begins as its kind does
 */
public record Attachment(AttachmentKind kind, String title, byte[] bytes) {
    /** The most that goes with one message, all attachments together, in bytes before base64 (NHN carries 10 MB). */
    public static final int MOST_BYTES = AttachRules.MOST_BYTES;

    /** @throws IllegalArgumentException when the bytes are of another kind, or of none that may be sent */
    public Attachment {
        if (!AttachmentKind.of(bytes).equals(Optional.of(kind))) {
            throw new IllegalArgumentException("An attachment is what its bytes are (HIS 1077)");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment that
                && kind == that.kind
                && title.equals(that.title)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, title, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return "Attachment[" + kind + ", " + bytes.length + " bytes]";
    }
}
