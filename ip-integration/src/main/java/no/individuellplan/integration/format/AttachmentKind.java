package no.individuellplan.integration.format;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of attachment a helsefaglig dialog may have (HIS 1077), known by how they begin. */
public enum AttachmentKind {
    PDF("application/pdf", '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);

    private final String mimeType;
    private final int[] beginning;

    AttachmentKind(String mimeType, int... beginning) {
        this.mimeType = mimeType;
        this.beginning = beginning;
    }

    public String mimeType() {
        return mimeType;
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
