package no.individuellplan.core.message;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of attachment a helsefaglig dialog may have (HIS 1077), known by how they begin. */
public enum AttachmentKind {
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);

    private final String mimeType;
    private final String ending;
    private final int[] beginning;

    AttachmentKind(String mimeType, String ending, int... beginning) {
        this.mimeType = mimeType;
        this.ending = ending;
        this.beginning = beginning;
    }

    public String mimeType() {
        return mimeType;
    }

    /** The bytes every such file begins with; a copy. */
    public byte[] beginning() {
        byte[] first = new byte[beginning.length];
        for (int i = 0; i < beginning.length; i++) {
            first[i] = (byte) beginning[i];
        }
        return first;
    }

    /** How the name of such a file ends, without the point. */
    public String ending() {
        return ending;
    }

    /** What these bytes are, or nothing when they are something we do not take. */
    public static Optional<AttachmentKind> of(byte[] bytes) {
        return Arrays.stream(values()).filter(kind -> kind.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((bytes[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
