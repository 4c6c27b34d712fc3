package no.individuellplan.integration.format;

import java.util.Arrays;
import java.util.Objects;

/**
 * A document that goes with a message (vedlegg, HIS 1036). The kind is what the bytes are, not what the sender called
 * them. The bytes are not copied: nobody may change them.
 *
 * @param title the sender's description, may be empty
 */
public record Attachment(AttachmentKind kind, String title, byte[] bytes) {

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
